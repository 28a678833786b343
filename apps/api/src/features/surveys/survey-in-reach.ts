import type { Action } from '@tiendo/policy/action.ts';
import { type AppError, parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';
import type { SurveyStore } from './survey-store.ts';

export const unknownSurvey = (id: number): AppError =>
  parameterError('unknown_survey', 'id', { given: String(id) });

/**
 * A round on which somebody may act. Throws `unknown_survey` where its unit is out of reach, or where one of the two is
 * of the demonstration and the other is not.
 */
export async function surveyInReach(
  { units }: Reference,
  store: Pick<SurveyStore, 'byId'>,
  id: number,
  { caller, today, action }: { caller: Caller; today: string; action: Action },
): Promise<{ survey: StoredSurvey; unit: UnitRecord }> {
  const survey = await store.byId(id);
  const unit = survey?.demonstration === caller.demonstration ? units.byId(survey.unitId) : null;
  if (survey === null || unit === null) throw unknownSurvey(id);
  requirePermission(caller, action, unit, today, () => unknownSurvey(id));
  return { survey, unit };
}
