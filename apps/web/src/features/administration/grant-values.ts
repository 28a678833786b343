import type { NewGrant } from '@tiendo/contracts/accounts/account-values.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { isOfOneBody, type Role } from '@tiendo/policy/role.ts';
import type { TFunction } from 'i18next';
import type { FieldErrors } from '../../shared/form/use-command-form.ts';

/** A grant as it is typed; `until` is the last day on which it holds. */
export type GrantValues = {
  role: Role | '';
  unit: UnitSummary | null;
  body: string;
  from: string;
  until: string;
};

export const emptyGrant: GrantValues = { role: '', unit: null, body: '', from: '', until: '' };

const needsBody = ({ role }: GrantValues): boolean => role !== '' && isOfOneBody(role);

function dateFault(text: string, t: TFunction): string | null {
  return text.trim() !== '' && parseDate(text) === null ? t('reading.notADate') : null;
}

/** What is missing in a grant or cannot be read; `at`: the path of the grant in its form. */
export function grantFaults(grant: GrantValues, t: TFunction, at = ''): FieldErrors {
  const [from, until] = [dateFault(grant.from, t), dateFault(grant.until, t)];
  return {
    ...(grant.role === '' && { [`${at}role`]: t('grant.roleMissing') }),
    ...(grant.unit === null && { [`${at}unit`]: t('grant.unitMissing') }),
    ...(needsBody(grant) && grant.body.trim() === '' && { [`${at}body`]: t('grant.bodyMissing') }),
    ...(from !== null && { [`${at}from`]: from }),
    ...(until !== null && { [`${at}until`]: until }),
  };
}

/** A grant without faults as the server takes it. */
export function newGrantOf(grant: GrantValues): NewGrant {
  const { role, unit, body, from, until } = grant;
  if (role === '' || unit === null) throw new TypeError('a grant without a role or a unit has faults');
  const lastDay = parseDate(until);
  return {
    role,
    unit: unit.ref,
    body: needsBody(grant) ? body.trim() : null,
    validFrom: parseDate(from),
    validTo: lastDay === null ? null : addDays(lastDay, 1),
  };
}
