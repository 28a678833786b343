import { langs } from '@tiendo/domain/wording/lang.ts';
import { roles } from '@tiendo/policy/role.ts';
import { z } from 'zod';
import { unitSummary } from '../references.ts';
import { calendarDate, plainText, unitReference } from '../values.ts';

/**
 * Text of one line as people write it: trimmed, in NFC. Halves of characters and other line ends are refused;
 * characters that are not seen are left out, for they come along with copied text or turn the order of what is read.
 */
export const personText = (longest: number) =>
  plainText(longest)
    .regex(/^[^\p{Cs}\p{Zl}\p{Zp}]*$/u)
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .trim(),
    )
    .pipe(z.string().min(1));

export const emailAddress = z
  .email()
  .max(254)
  .transform((address) => address.normalize('NFC').toLowerCase())
  .meta({ example: 'en.hoang@langson.example' });

/** Whatever somebody types as a password; what a new one must be like, the policy says. */
export const typedPassword = z.string().min(1).max(256);

export const role = z.enum(roles);
export const accountLanguage = z.enum(langs);
export const accountId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const grantAnswer = z
  .object({
    id: z.number().int(),
    role,
    unit: unitSummary,
    body: z.string().nullable().meta({ description: 'The responsible body that a specialist speaks for.' }),
    validFrom: z.string(),
    validTo: z.string().nullable().meta({ description: 'First day on which it no longer holds.' }),
  })
  .meta({ id: 'Grant' });
export type GrantAnswer = z.infer<typeof grantAnswer>;

export const newGrant = z
  .strictObject({
    role,
    unit: unitReference,
    body: personText(120).nullable().default(null),
    validFrom: calendarDate.nullable().default(null).meta({ description: 'Today where none is given.' }),
    validTo: calendarDate.nullable().default(null),
  })
  .meta({ id: 'NewGrant' });
export type NewGrant = z.infer<typeof newGrant>;
