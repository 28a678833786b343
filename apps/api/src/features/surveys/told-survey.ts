import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { type Procedure, procedureOn } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { surveyShares } from '@tiendo/domain/dossiers/survey.ts';
import { surveyRules, surveyStanding } from '@tiendo/domain/dossiers/survey-standing.ts';
import { type RulesOfUnit, rulesAlong } from '../../shared/procedures/rules-by-unit.ts';
import { levelSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';
import { unknownSurvey } from './survey-in-reach.ts';
import type { SurveyStore } from './survey-store.ts';

const pathOf = ({ id, pathIds }: UnitRecord): number[] => [id, ...pathIds];

const named = (procedure: Procedure | null) =>
  procedure && { code: procedure.code, nameVi: procedure.nameVi, nameEn: procedure.nameEn };

/** What is counted of a round, and what it comes to against the rules of its day and its province. */
function judgedOf(survey: StoredSurvey, unit: UnitRecord, rules: readonly RulesOfUnit[]) {
  const procedure = procedureOn(procedures, survey.endedOn);
  const own = procedure === null ? new Map() : rulesAlong(rules, pathOf(unit), procedure.code);
  const standing = surveyStanding(survey, surveyRules(procedure, own));
  return {
    procedure: named(procedure),
    answeredShare: surveyShares(survey).answered,
    ...standing,
    contentSatisfied: [...standing.contentSatisfied],
  };
}

function answerOf({ units, sets }: Reference, survey: StoredSurvey, rules: readonly RulesOfUnit[]): Survey {
  const unit = units.byId(survey.unitId);
  const level = sets.levels.find(({ id }) => id === survey.levelId);
  if (unit === null || level === undefined) throw unknownSurvey(survey.id);
  const { id, version, year, round, conductedBy, endedOn } = survey;
  const { households, asked, answered, satisfied, contents } = survey;
  return {
    id,
    version,
    unit: unitSummaryOf(unit, endedOn),
    level: levelSummaryOf(level),
    year,
    round,
    conductedBy,
    endedOn,
    households,
    asked,
    answered,
    satisfied,
    contents: [...contents],
    ...judgedOf(survey, unit, rules),
    isHandedIn: survey.isHandedIn,
    recorded: { by: { id: survey.recordedById, name: survey.recordedBy }, at: survey.recordedAt },
    simulated: survey.demonstration,
  };
}

/** How rounds are told, with the numbers that their provinces have set. */
export async function toldSurveys(
  reference: Reference,
  store: Pick<SurveyStore, 'rules'>,
  surveys: readonly StoredSurvey[],
  demonstration: boolean,
): Promise<Survey[]> {
  const paths = surveys.flatMap(({ unitId }) => {
    const unit = reference.units.byId(unitId);
    return unit === null ? [] : pathOf(unit);
  });
  const rules = await store.rules([...new Set(paths)], demonstration);
  return surveys.map((survey) => answerOf(reference, survey, rules));
}

/** How one round is told. */
export async function toldSurvey(
  reference: Reference,
  store: Pick<SurveyStore, 'rules'>,
  survey: StoredSurvey,
): Promise<Survey> {
  const [told] = await toldSurveys(reference, store, [survey], survey.demonstration);
  if (told === undefined) throw unknownSurvey(survey.id);
  return told;
}

/** A round as it stands. Throws `unknown_survey` where there is none. */
export async function surveyNow(
  reference: Reference,
  store: Pick<SurveyStore, 'byId' | 'rules'>,
  id: number,
): Promise<Survey> {
  const survey = await store.byId(id);
  if (survey === null) throw unknownSurvey(id);
  return toldSurvey(reference, store, survey);
}
