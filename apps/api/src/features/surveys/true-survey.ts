import type { SavedSurvey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { type SurveyProblem, surveyProblems } from '@tiendo/domain/dossiers/survey.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { AppError, type AppIssue } from '../../shared/app-error.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';

/** The field in which a count is that cannot be. */
const fieldOf: Readonly<Record<SurveyProblem['code'], 'asked' | 'answered' | 'satisfied'>> = {
  asked_beyond_households: 'asked',
  answered_beyond_asked: 'answered',
  satisfied_beyond_answered: 'satisfied',
  content_beyond_answered: 'asked',
  content_satisfied_beyond_asked: 'satisfied',
};

const issueOf = ({ code, place, given, most }: SurveyProblem): AppIssue => ({
  path: place === null ? fieldOf[code] : `contents.${place}.${fieldOf[code]}`,
  code,
  given: String(given),
  expected: String(most),
});

/**
 * Refuses counts that cannot be true together and a last day that is not there yet, an issue each. The refusal has the
 * code of its issues where they share one, else `survey_inconsistent`.
 */
export function requireTrueSurvey(saved: SavedSurvey, today: string): void {
  const { endedOn } = saved;
  const late: AppIssue[] =
    endedOn > today ? [{ path: 'endedOn', code: 'date_in_future', given: endedOn, expected: today }] : [];
  const issues = [...late, ...surveyProblems(saved).map(issueOf)];
  if (issues.length === 0) return;
  const [code, ...others] = new Set(issues.map((issue) => issue.code));
  throw new AppError(code === undefined || others.length > 0 ? 'survey_inconsistent' : code, issues);
}

/** Refuses a last day on which the unit was not there, under whatever name and parent. */
export function requireUnitThen(
  units: UnitDirectory,
  unit: UnitRecord,
  { endedOn }: SavedSurvey,
  { path, given }: { path: string; given: string },
): void {
  if (!units.rowsOf(unit.id).some((row) => isValidAt(row, endedOn)))
    throw unitNotValidThen(unit, path, given);
}
