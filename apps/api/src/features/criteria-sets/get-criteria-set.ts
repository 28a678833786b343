import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-sets.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type CriteriaSetDirectory, requireSet } from '../../shared/criteria-set-directory.ts';
import { criteriaSetSummaryOf } from '../../shared/criteria-set-record.ts';
import type { UnitDirectory } from '../../shared/unit-directory.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { CriteriaSetReader } from './criteria-set-reader.ts';

/** One set with all that is stored of it. */
export async function getCriteriaSet(
  units: UnitDirectory,
  sets: CriteriaSetDirectory,
  reader: CriteriaSetReader,
  code: string,
): Promise<CriteriaSetAnswer> {
  const { set } = await requireSet(sets, code, 'code');
  const [details, scopeUnit] = await Promise.all([
    reader.details(set.id),
    set.scopeUnitId === null ? null : units.byId(set.scopeUnitId),
  ]);
  if (details === null) throw parameterError('unknown_criteria_set', 'code', { given: code });
  return {
    ...criteriaSetSummaryOf(set),
    ...details,
    scopeUnit: scopeUnit === null ? null : unitSummaryOf(scopeUnit, set.validFrom ?? set.decisionDate),
  };
}
