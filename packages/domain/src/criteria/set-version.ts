import type { CalendarDate } from '../time/calendar-date.ts';
import type { SetDates } from './criteria-set.ts';
import { startOfSet } from './criteria-set.ts';

/** A set that a new version is made from. */
export type OldVersion = SetDates & {
  code: string;
  scopeUnitId: number | null;
  validTo: CalendarDate | null;
};

/** A new version of a set; `endsOld`: it replaces the old one from its first day on. */
export type NewVersion = {
  code: string;
  nameVi: string;
  nameEn: string;
  validFrom: CalendarDate;
  scopeUnitId: number | null;
  endsOld: boolean;
};

export type VersionRefusal =
  | 'code_malformed'
  | 'code_taken'
  | 'name_missing'
  | 'begins_before_old'
  | 'old_ended_before'
  | 'ends_set_of_others';

const codePattern = /^[A-Z][A-Z0-9_]{1,63}$/;

/**
 * Everything that speaks against a new version of a set: a code that is no code or is another
 * set's, a name that is missing, a first day before the old set's own, an old set that is to end
 * but has ended before, or that holds for other territory than the new one. `codes`: of every set.
 */
export function versionRefusals(
  old: OldVersion,
  version: NewVersion,
  codes: readonly string[],
): VersionRefusal[] {
  const begun = startOfSet(old);
  const broken: Record<VersionRefusal, boolean> = {
    code_malformed: !codePattern.test(version.code),
    code_taken: codes.includes(version.code),
    name_missing: version.nameVi.trim() === '' || version.nameEn.trim() === '',
    begins_before_old: begun !== null && version.validFrom <= begun,
    old_ended_before: version.endsOld && old.validTo !== null && old.validTo !== version.validFrom,
    ends_set_of_others: version.endsOld && old.scopeUnitId !== version.scopeUnitId,
  };
  return (Object.keys(broken) as VersionRefusal[]).filter((refusal) => broken[refusal]);
}
