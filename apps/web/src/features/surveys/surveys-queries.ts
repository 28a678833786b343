import type { QueryClient } from '@tanstack/react-query';
import { getSurvey, listSurveys } from '@tiendo/contracts/dossiers/surveys.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';
import type { communeLevels } from '../../shared/units/set-label.ts';

/** What an address narrows the rounds to. */
export type SurveysSearch = {
  'don-vi'?: string | undefined;
  muc?: (typeof communeLevels)[number] | undefined;
  nam?: string | undefined;
};

/** The latest rounds of a unit and of those below it, of a level and a year where they are chosen. */
export const surveysQuery = (unit: string, { muc: level, nam: year }: SurveysSearch) =>
  answerQuery(listSurveys, {
    query: { unit, limit: 500, ...(level !== undefined && { level }), ...(year !== undefined && { year }) },
  });

export const surveyQuery = (id: number) => answerQuery(getSurvey, { params: { id } });

/** Asks again for everything that tells of rounds. */
export const surveysChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(listSurveys)),
  });
