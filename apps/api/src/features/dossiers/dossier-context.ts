import type { SurveyOfDossier } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { ConditionKey, Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { isItemOpen } from '@tiendo/domain/dossiers/returned-items.ts';
import type { ProvinceRules } from '@tiendo/domain/dossiers/rule-number.ts';
import { rulesAlong } from '../../shared/procedures/rules-by-unit.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';
import { keptSetContent } from '../../shared/set-content/kept-set-content.ts';
import { bodyIn, type SetContent } from '../../shared/set-content/set-content.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';
import { unknownDossier } from './dossier-access.ts';
import type { DossierHead, DossierRecord } from './dossier-record.ts';
import type { DossierFacts } from './dossier-store.ts';
import { returnedOf } from './last-return.ts';

/** What a dossier is by reference: where it lies, by which set and procedure. */
export type DossierPlace = {
  readonly unit: UnitRecord;
  readonly family: CriteriaSetFamily;
  readonly procedure: Procedure;
};

/** A dossier with everything that it is read against. `region` null: not known. */
export type DossierContext = DossierPlace & {
  readonly dossier: DossierRecord;
  readonly content: SetContent;
  readonly region: string | null;
  /** The body that answers for a criterion in the unit; null where nobody has said. */
  readonly bodyOf: (criterionId: number) => string | null;
  readonly rules: ProvinceRules;
  /** The last round of the unit, level and year; once it was handed in, that of the submission. Null: none. */
  readonly survey: SurveyOfDossier | null;
  readonly conditions: readonly { readonly key: ConditionKey; readonly held: boolean | null }[];
};

/** Where a dossier lies. Throws `unknown_dossier` where what it names is not known any more. */
export function placeOf(
  { units, sets }: Pick<Reference, 'units' | 'sets'>,
  { id, unitId, setId, procedureCode }: Pick<DossierHead, 'id' | 'unitId' | 'setId' | 'procedureCode'>,
): DossierPlace {
  const unit = units.byId(unitId);
  const family = sets.family(sets.byId(setId)?.code ?? '');
  const procedure = procedures.find(({ code }) => code === procedureCode);
  if (unit === null || family === null || procedure === undefined) throw unknownDossier(id);
  return { unit, family, procedure };
}

const declared: Record<ConditionKey, (dossier: DossierRecord) => boolean | null> = {
  no_construction_debt: ({ noConstructionDebt }) => noConstructionDebt,
  security_not_complex: ({ securityNotComplex }) => securityNotComplex,
};

/** A survey as a dossier shows it. */
function surveyTold(survey: StoredSurvey): SurveyOfDossier {
  const { id, round, conductedBy, endedOn, households, asked, answered, satisfied, contents } = survey;
  const counts = { households, asked, answered, satisfied };
  return { id, round, conductedBy, endedOn, ...counts, contents: contents.map((one) => ({ ...one })) };
}

/** Whether the survey of a dossier is still that of now: until it is handed in, and where its paper was returned. */
function isSurveyOpen(dossier: DossierRecord, { documents }: Procedure): boolean {
  const paper = documents.find(({ origin }) => origin === 'survey');
  if (dossier.submissionCount === 0 || paper === undefined) return true;
  return isItemOpen(dossier.state, returnedOf({ dossier }), { kind: 'paper', code: paper.code });
}

/** The survey that a dossier is read with. */
async function surveyOf(
  facts: DossierFacts,
  { unit, family, procedure }: DossierPlace,
  dossier: DossierRecord,
): Promise<SurveyOfDossier | null> {
  if (!isSurveyOpen(dossier, procedure)) return dossier.submittedSurvey;
  const { year, demonstration } = dossier;
  const survey = await facts.survey(rowIdsOf(unit), { levelId: family.set.level.id, year }, demonstration);
  return survey === null ? null : surveyTold(survey);
}

/** What a dossier is read against; each question is one statement. */
export async function readContext(
  facts: DossierFacts,
  reference: Pick<Reference, 'units' | 'sets'>,
  dossier: DossierRecord,
): Promise<DossierContext> {
  const place = placeOf(reference, dossier);
  const { unit, family, procedure } = place;
  const path = [unit.id, ...unit.pathIds];
  const { demonstration } = dossier;
  const [content, bodies, held, survey] = await Promise.all([
    keptSetContent(reference.sets, family.set.id, facts.setContent),
    facts.bodies(family.set.id, path, demonstration),
    facts.rulesOf(path, demonstration),
    surveyOf(facts, place, dossier),
  ]);
  return {
    ...place,
    dossier,
    content,
    region: reference.units.traitsOf(unit).region,
    bodyOf: (criterionId) => bodyIn(unit, criterionId, content, bodies),
    rules: rulesAlong(held, path, procedure.code),
    survey,
    conditions: procedure.conditions.map((key) => ({ key, held: declared[key](dossier) })),
  };
}
