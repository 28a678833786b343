import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { surveyInReach } from './survey-in-reach.ts';
import type { SurveyStore } from './survey-store.ts';
import { toldSurvey } from './told-survey.ts';

/** One round, as it stands. */
export async function getSurvey(
  reference: Reference,
  store: Pick<SurveyStore, 'byId' | 'rules'>,
  id: number,
  who: { caller: Caller; today: string },
): Promise<Survey> {
  const { survey } = await surveyInReach(reference, store, id, { ...who, action: 'dossier.read' });
  return toldSurvey(reference, store, survey);
}
