import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import type { recordSurvey as contract } from '@tiendo/contracts/dossiers/surveys.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import type { LevelRecord } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { type Deed, recordedEntry } from './survey-entries.ts';
import type { SurveyStore } from './survey-store.ts';
import { surveyNow } from './told-survey.ts';
import { requireTrueSurvey, requireUnitThen } from './true-survey.ts';

/** The level with this code. Refused as `invalid_value` where the unit is not of a kind that it counts. */
function requireLevel({ sets }: Reference, { kind }: UnitRecord, code: string): LevelRecord {
  const fitting = sets.levels.filter(({ unitKinds }) => unitKinds.includes(kind));
  const level = fitting.find((one) => one.code === code);
  if (level !== undefined) return level;
  const expected = fitting.map((one) => one.code).join(', ');
  throw parameterError('invalid_value', 'level', { given: code, expected });
}

/** Records the next round of a unit, level and year. */
export async function recordSurvey(
  reference: Reference,
  store: Pick<SurveyStore, 'record' | 'byId' | 'rules'>,
  { body, key }: { body: BodyOf<typeof contract>; key: string | null },
  deed: Deed,
): Promise<Survey> {
  const { caller, today } = deed;
  const { units } = reference;
  const { unit: given, level: code, year, ...saved } = body;
  const unit = requireUnit(units, given, 'unit');
  requirePermission(caller, 'dossier.apply', unit, today, () =>
    parameterError('unknown_unit', 'unit', { given }),
  );
  const level = requireLevel(reference, unit, code);
  requireTrueSurvey(saved, today);
  requireUnitThen(units, unit, saved, { path: 'unit', given });
  const survey = {
    unitId: unit.id,
    rowIds: units.rowsOf(unit.id).map(({ id }) => id),
    levelId: level.id,
    year,
    demonstration: caller.demonstration,
    saved,
  };
  const entryOf = recordedEntry(deed, unit.id, { level: code, year, saved });
  const command = { userId: caller.userId, key, name: 'recordSurvey', body };
  return surveyNow(reference, store, await store.record(survey, entryOf, command));
}
