import { changeSurvey, getSurvey, listSurveys, recordSurvey } from '../dossiers/surveys.ts';
import type { AreaOperations } from '../endpoint.ts';

/** Surveys of satisfaction. */
export const surveys: AreaOperations = {
  endpoints: [listSurveys, getSurvey],
  commands: [recordSurvey, changeSurvey],
};
