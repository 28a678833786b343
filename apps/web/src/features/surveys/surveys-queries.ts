import type { QueryClient } from '@tanstack/react-query';
import { getSurvey, listSurveys } from '@tiendo/contracts/dossiers/surveys.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';

/** The latest rounds of a unit and of those below it. */
export const surveysQuery = (unit: string) => answerQuery(listSurveys, { query: { unit, limit: 500 } });

export const surveyQuery = (id: number) => answerQuery(getSurvey, { params: { id } });

/** Asks again for everything that tells of rounds. */
export const surveysChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(listSurveys)),
  });
