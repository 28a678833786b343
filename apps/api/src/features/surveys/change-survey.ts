import type { SavedSurvey, Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { AppError, parameterError } from '../../shared/app-error.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { changedEntry, type Deed } from './survey-entries.ts';
import { surveyInReach } from './survey-in-reach.ts';
import type { SurveyStore } from './survey-store.ts';
import { surveyNow } from './told-survey.ts';
import { requireTrueSurvey, requireUnitThen } from './true-survey.ts';

/** Corrects a round. Refused where a dossier was handed in with it; an older version, with the round as it stands. */
export async function changeSurvey(
  reference: Reference,
  store: Pick<SurveyStore, 'byId' | 'rules' | 'change'>,
  { id, version, saved }: { id: number; version: number; saved: SavedSurvey },
  deed: Deed,
): Promise<Survey> {
  const { units } = reference;
  const { survey, unit } = await surveyInReach(reference, store, id, { ...deed, action: 'dossier.apply' });
  requireTrueSurvey(saved, deed.today);
  requireUnitThen(units, unit, saved, { path: 'endedOn', given: saved.endedOn });
  const rowIds = units.rowsOf(unit.id).map((row) => row.id);
  const change = { version, rowIds, saved, userId: deed.caller.userId };
  const outcome = await store.change(survey, change, changedEntry(deed, survey, saved));
  if (outcome === 'handed_in') throw parameterError('survey_handed_in', 'id', { given: String(id) });
  const current = await surveyNow(reference, store, id);
  if (outcome === 'stale') throw new AppError('version_conflict', [], { current });
  return current;
}
