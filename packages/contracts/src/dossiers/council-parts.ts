import { z } from 'zod';
import { rowId, unitReference, writtenText } from '../values.ts';
import { dossierReason, dossierSummary, heldRule } from './dossier-parts.ts';

const count = z.number().int();

export const councilRoles = ['chair', 'member', 'secretary'] as const;

/** The province whose council it is. */
export const unitOfCouncil = unitReference.meta({ description: 'A province.', example: '20@2026-10-01' });

/** A member of a council as the minutes name them. */
export const councilMember = z.strictObject({
  name: writtenText(120),
  office: writtenText(200).nullable().default(null).meta({ description: 'The office that they hold.' }),
  role: z.enum(councilRoles).default('member'),
  isPresent: z.boolean().default(true),
});
export type CouncilMember = z.infer<typeof councilMember>;

const votes = z.number().int().min(0).max(1000).default(0);

/** The votes on one dossier, in members present, and what was concluded; null: nothing yet. */
export const councilVote = z.strictObject({
  dossier: rowId,
  inFavour: votes,
  against: votes,
  blank: votes,
  qualifies: z.boolean().nullable().default(null),
  reason: dossierReason.nullable().default(null).meta({
    description: 'Asked for where a dossier does not qualify.',
  }),
});
export type CouncilVoteBody = z.infer<typeof councilVote>;

/** A dossier as far as councils and decisions need it. */
export const councilDossier = dossierSummary.pick({
  id: true,
  unit: true,
  level: true,
  setCode: true,
  year: true,
  procedureCode: true,
  state: true,
  stateSince: true,
});
export type CouncilDossier = z.infer<typeof councilDossier>;

/** A share by its parts, with the rule that holds for it. */
export const ruledShare = z.object({
  numerator: count,
  denominator: count,
  rule: heldRule,
  standing: z.enum(['reached', 'below', 'below_unverified', 'unknown']).meta({
    description:
      'below_unverified: below a rule that no source confirms; unknown: no rule, or nothing counted.',
  }),
});
export type RuledShare = z.infer<typeof ruledShare>;

/** A dossier in the minutes: its votes, what they come to, and the decision after. */
export const sessionDossier = z.object({
  dossier: councilDossier,
  inFavour: count,
  against: count,
  blank: count,
  qualifies: z.boolean().nullable(),
  reason: z.string().nullable(),
  present: ruledShare.meta({ description: 'Members present, of all.' }),
  votes: ruledShare.meta({ description: 'Votes in favour, of those cast.' }),
  conflict: z.boolean().meta({ description: 'The caller wrote or verified it, and does not record it.' }),
  decision: z
    .object({
      recognitionId: count,
      number: z.string().nullable(),
      date: z.string().nullable(),
      achievedYear: count.nullable(),
      announcedOn: z.string().nullable(),
    })
    .nullable()
    .meta({ description: 'null: none yet.' }),
});
export type SessionDossier = z.infer<typeof sessionDossier>;
