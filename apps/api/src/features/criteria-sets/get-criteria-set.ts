import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import { startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { CriteriaSetReader } from './criteria-set-reader.ts';
import { setReadings } from './set-readings.ts';

/** One set with all that is stored of it, and how it reads in related sets. */
export async function getCriteriaSet(
  { units, sets }: Reference,
  reader: CriteriaSetReader,
  code: string,
): Promise<CriteriaSetAnswer> {
  const family = requireSet(sets, code, 'code');
  const { set } = family;
  const [details, relations] = await Promise.all([reader.details(set.id), reader.relations(set.level.id)]);
  if (details === null) throw parameterError('unknown_criteria_set', 'code', { given: code });
  const scopeUnit = set.scopeUnitId === null ? null : units.byId(set.scopeUnitId);
  return {
    ...criteriaSetSummaryOf(set),
    ...details,
    mappings: setReadings(sets, relations, family),
    scopeUnit: scopeUnit === null ? null : unitSummaryOf(scopeUnit, startOfSet(set)),
  };
}
