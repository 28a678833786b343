import type { DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import { suggestedSurveyContents } from '@tiendo/domain/dossiers/survey-contents.ts';
import { recordSurvey } from '../features/surveys/record-survey.ts';
import type { Caller } from '../shared/caller.ts';
import { DossierRoad, type Work } from './dossier-road.ts';
import {
  communeLetter,
  criterionTable,
  opinionsReport,
  type PaperFacts,
  resultsReport,
  villageTable,
} from './papers/dossier-papers.ts';

/** A commune that applies, and by which set; `households`: made up. */
export type Applicant = {
  readonly code: string;
  readonly name: string;
  /** Null: from 01/07/2025 on. */
  readonly district: string | null;
  readonly set: 'XA_NTM_2022' | 'XA_NTM_2026';
  readonly households: number;
  readonly author: Caller;
};

export type Application = {
  readonly road: DossierRoad;
  readonly facts: PaperFacts;
};

/** Forms handed out, valid and satisfied, of the households: not the same shares in every commune. */
const answersOf = (households: number) => {
  const asked = Math.round(households * (0.68 + (households % 17) / 100));
  const answered = asked - Math.round(asked * (0.01 + (households % 5) / 200));
  return { asked, answered, satisfied: answered - Math.round(answered * (0.015 + (households % 7) / 200)) };
};

/** Records a round of the survey of satisfaction, whose contents households are less pleased with in turn. */
export async function survey(
  work: Work,
  { code, households, author }: Applicant,
  endedOn: string,
): Promise<void> {
  const answers = answersOf(households);
  const { answered } = answers;
  const contents = [...suggestedSurveyContents, 'Vệ sinh môi trường'].map((name, place) => ({
    name,
    asked: answered,
    satisfied: answered - Math.round(answered * (0.02 + 0.015 * place)),
  }));
  const body = {
    ...{
      unit: `${code}@${endedOn}`,
      level: 'XA_NTM',
      year: Number(endedOn.slice(0, 4)),
      endedOn,
      households,
    },
    ...{ ...answers, contents, conductedBy: 'Ủy ban MTTQ Việt Nam xã' },
  };
  const deed = { caller: author, today: work.today, requestId: 'demonstration' };
  await recordSurvey(work.reference, work.surveys, { body, key: null }, deed);
}

/** Opens a dossier from what the commune has reported, after its households were asked. */
export async function open(work: Work, applicant: Applicant, on: string): Promise<Application> {
  await survey(work, applicant, on);
  const { code, name, district, set, households, author } = applicant;
  const year = Number(on.slice(0, 4));
  const road = await DossierRoad.open(work, author, { unit: `${code}@${on}`, set, year, on });
  return { road, facts: { commune: name, district, year, on, households } };
}

const nameOf = ({ dossier }: DossierRoad, position: number): string =>
  dossier.claims[position - 1]?.criterion.name ?? '';

const remarkOf = (name: string): string =>
  `Tiêu chí “${name}”: Ủy ban nhân dân xã tự đánh giá đạt, theo kết quả rà soát cùng các thôn.`;

/** What is handed in for a criterion: households by village that have something, or words alone. */
export type Evidence = {
  readonly criterion: number;
  readonly counted?: { readonly what: string; readonly having: number };
};

export async function attach(
  { road, facts }: Application,
  { criterion: position, counted }: Evidence,
): Promise<void> {
  const name = nameOf(road, position);
  const remark = `${remarkOf(name)} Hồ sơ gốc lưu tại Ủy ban nhân dân xã ${facts.commune}.`;
  const table = counted === undefined ? null : villageTable(facts.households, counted);
  const title = `Biểu ${position}`;
  await road.attach(
    { criterion: position, title },
    await criterionTable(facts, { position, name, remark, table }),
  );
}

const usualEvidence = (households: number): readonly Evidence[] => [
  { criterion: 1 },
  { criterion: 8, counted: { what: 'Hộ đạt', having: Math.round(households * 0.93) } },
];

type Values = DossierChange['values'];

/** A value for an indicator that meets it: what a source asks for and a little more. */
function valuesOf({ dossier }: DossierRoad): Values {
  return dossier.claims.flatMap(({ criterion, indicators }) =>
    indicators.map(({ id, unitOfMeasure, operator, threshold }, place): Values[number] => {
      if (unitOfMeasure !== '%') return { indicator: id, quantity: null, text: null, isMet: true };
      const asked = threshold?.value;
      const sought = typeof asked === 'number' ? asked : null;
      const more = 0.1 + ((criterion.position * 7 + place * 5) % 9) / 12;
      const best = sought ?? 90;
      const exact = operator === '<=' ? (sought ?? 8) * (1 - more / 2) : best + (100 - best) * more;
      const number = Math.round(exact * 10) / 10;
      const quantity = { min: number, max: number, decimals: 1, qualifier: 'exact' } as const;
      return { indicator: id, quantity, text: null, isMet: null };
    }),
  );
}

/** Everything that a first submission takes. */
export async function complete(
  application: Application,
  { heldOn, more }: { readonly heldOn: string; readonly more: readonly Evidence[] },
): Promise<void> {
  const { road, facts } = application;
  const names = road.dossier.claims.map(({ criterion }) => criterion.name ?? '');
  await road.attach({ paper: 'commune_letter' }, await communeLetter(facts));
  await road.attach({ paper: 'results_report' }, await resultsReport(facts, names));
  await road.attach({ paper: 'opinions_report' }, await opinionsReport(facts, answersOf(facts.households)));
  for (const evidence of [...usualEvidence(facts.households), ...more]) await attach(application, evidence);
  await road.save({
    cells: names.map((name, place) => ({ criterion: place + 1, verdict: 'met', note: remarkOf(name) })),
    values: valuesOf(road),
    conditions: road.dossier.conditions.map(({ key }) => ({ key, held: true })),
    meeting: { heldOn, present: 46, agreed: 45 },
  });
}

/** A dossier that was handed in. */
export async function handIn(
  work: Work,
  applicant: Applicant,
  { opened, submitted }: { readonly opened: string; readonly submitted: string },
  more: readonly Evidence[] = [],
): Promise<Application> {
  const application = await open(work, applicant, opened);
  await complete(application, { heldOn: submitted, more });
  await application.road.apply({ action: 'submit', on: submitted, number: '45/TTr-UBND' });
  return application;
}
