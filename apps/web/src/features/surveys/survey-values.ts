import type { Survey, savedSurvey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import type { SurveyCounts } from '@tiendo/domain/dossiers/survey.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import type { z } from 'zod';
import { typedCount } from '../../shared/form/typed-figure.ts';

export type ContentValues = { name: string; asked: string; satisfied: string };

/** A round as it is typed. */
export type SurveyValues = {
  conductedBy: string;
  endedOn: string;
  households: string;
  asked: string;
  answered: string;
  satisfied: string;
  contents: ContentValues[];
};

export const emptyContent = (name = ''): ContentValues => ({ name, asked: '', satisfied: '' });

/** A round as it was recorded, to be corrected. */
export const valuesOf = (survey: Survey): SurveyValues => ({
  conductedBy: survey.conductedBy,
  endedOn: formatDate(survey.endedOn, 'vi'),
  households: survey.households === null ? '' : String(survey.households),
  asked: String(survey.asked),
  answered: String(survey.answered),
  satisfied: String(survey.satisfied),
  contents: survey.contents.map(({ name, asked, satisfied }) => ({
    name,
    asked: String(asked),
    satisfied: String(satisfied),
  })),
});

/** Of how many forms a content is: as typed, else every valid form. */
export const askedText = (content: ContentValues, { answered }: SurveyValues): string =>
  content.asked.trim() === '' ? answered : content.asked;

/** The counts that were typed; what is not a count is 0, which the checks of the form tell. */
export function countsOf(values: SurveyValues): SurveyCounts {
  const count = (text: string) => typedCount(text) ?? 0;
  return {
    households: typedCount(values.households),
    asked: count(values.asked),
    answered: count(values.answered),
    satisfied: count(values.satisfied),
    contents: values.contents.map((content) => ({
      name: content.name.trim(),
      asked: count(askedText(content, values)),
      satisfied: count(content.satisfied),
    })),
  };
}

/** What is sent of a round that passed the checks. */
export const savedOf = (values: SurveyValues): z.input<typeof savedSurvey> => {
  const counts = countsOf(values);
  return {
    conductedBy: values.conductedBy,
    endedOn: parseDate(values.endedOn) ?? '',
    ...counts,
    contents: [...counts.contents],
  };
};
