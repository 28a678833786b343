import { type SurveyProblem, surveyProblems } from '@tiendo/domain/dossiers/survey.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { TFunction } from 'i18next';
import { typedCount } from '../../shared/form/typed-figure.ts';
import type { FieldErrors } from '../../shared/form/use-command-form.ts';
import { askedText, countsOf, type SurveyValues } from './survey-values.ts';

type Said = { t: TFunction; lang: Lang; today: string };

const fieldOf: Readonly<Record<SurveyProblem['code'], string>> = {
  asked_beyond_households: 'asked',
  answered_beyond_asked: 'answered',
  satisfied_beyond_answered: 'satisfied',
  content_beyond_answered: 'asked',
  content_satisfied_beyond_asked: 'satisfied',
};

/** How a content is named where something is wrong with it. */
const nameOf = ({ contents }: SurveyValues, at: number, t: TFunction): string =>
  contents[at]?.name.trim() || t('surveys.contentAt', { number: at + 1 });

function dayFault({ endedOn }: SurveyValues, { t, today }: Said): FieldErrors {
  const day = parseDate(endedOn);
  if (day === null) return { endedOn: t('surveys.fault.endedOn') };
  return day > today ? { endedOn: t('surveys.fault.future') } : {};
}

/** What of the whole is not a count. */
function countFaults(values: SurveyValues, { t }: Said): FieldErrors {
  const missing = (['asked', 'answered', 'satisfied'] as const).filter(
    (field) => typedCount(values[field]) === null,
  );
  const noHouseholds = values.households.trim() !== '' && typedCount(values.households) === null;
  return {
    ...(noHouseholds && { households: t('surveys.fault.households') }),
    ...Object.fromEntries(missing.map((field) => [field, t(`surveys.fault.${field}`)])),
  };
}

/** What is missing of the contents, and names that are there twice. */
function contentFaults(values: SurveyValues, { t }: Said): FieldErrors {
  const names = values.contents.map(({ name }) => name.trim().normalize('NFC'));
  return Object.assign(
    {},
    ...values.contents.map((content, at) => {
      const name = nameOf(values, at, t);
      const isTwice = names.indexOf(names[at] ?? '') < at;
      return {
        ...(names[at] === '' && { [`contents.${at}.name`]: t('surveys.fault.contentName', { name }) }),
        ...(names[at] !== '' &&
          isTwice && { [`contents.${at}.name`]: t('surveys.fault.contentTwice', { name }) }),
        ...(typedCount(content.satisfied) === null && {
          [`contents.${at}.satisfied`]: t('surveys.fault.contentSatisfied', { name }),
        }),
        ...(typedCount(askedText(content, values)) === null && {
          [`contents.${at}.asked`]: t('surveys.fault.contentAsked', { name }),
        }),
      };
    }),
  );
}

function problemFaults(values: SurveyValues, { t, lang }: Said): FieldErrors {
  return Object.fromEntries(
    surveyProblems(countsOf(values)).map(({ code, place, given, most }) => {
      const counts = { given: formatInteger(given, lang), most: formatInteger(most, lang) };
      const path = place === null ? fieldOf[code] : `contents.${place}.${fieldOf[code]}`;
      const name = place === null ? '' : nameOf(values, place, t);
      return [path, t(`surveys.problem.${code}`, { ...counts, name })];
    }),
  );
}

/** Why a round cannot be sent as it is typed, by its fields. */
export function surveyFaults(values: SurveyValues, said: Said): FieldErrors {
  const missing = {
    ...dayFault(values, said),
    ...(values.conductedBy.trim() === '' && { conductedBy: said.t('surveys.fault.conductedBy') }),
    ...countFaults(values, said),
    ...contentFaults(values, said),
  };
  return { ...problemFaults(values, said), ...missing };
}
