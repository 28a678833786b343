import type { SubmissionContent } from '../../apps/api/src/features/dossiers/submission-content.ts';
import type { Database } from '../../apps/api/src/shared/prisma-database.ts';

/** What a dossier is made from; `place`: its number among those that are made, from 0. */
export type MadeFrom = {
  readonly set: {
    readonly id: number;
    readonly levelId: number;
    readonly criteria: readonly {
      readonly id: number;
      readonly position: number;
      readonly indicators: readonly { readonly id: number }[];
    }[];
  };
  readonly unitId: number;
  readonly userId: string;
  /** Of the content of every file. */
  readonly hash: string;
  readonly place: number;
};

const since = new Date('2025-10-20');
const name = 'Biểu rà soát kết quả thực hiện tiêu chí.pdf';
const papers = ['commune_letter', 'results_report', 'opinions_report', 'debt_report'];
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

const filesACriterion = (place: number): number => (place % 5 === 0 ? 5 : 1);

/** What was handed in: the second time with another value of each third criterion. */
function contentOf({ set, unitId, userId, hash, place }: MadeFrom, number: number): SubmissionContent {
  const added = { id: userId, name: 'Nông Văn Dền', at: '2025-10-01T03:00:00.000Z' };
  const file = { id: 1, documentId: 1, title: name, number: 1, name, size: 480_000, type: 'application/pdf' };
  return {
    ...{ unit: { id: unitId, code: null, name: 'Mẫu' }, level: 'XA_NTM', set: 'XA_NTM_2022', year: 2025 },
    ...{ procedure: 'KHONG_CAP_HUYEN_2025', number, on: '2025-10-10', survey: null, conditions: [] },
    meeting: { kind: 'commune', heldOn: '2025-10-01', present: 40, agreed: 40 },
    claims: set.criteria.map(({ id: criterionId, position, indicators }) => ({
      ...{
        criterionId,
        position,
        verdict: 'met',
        note: 'Đã rà soát trên địa bàn các thôn, đạt theo quy định.',
      },
      values: indicators.map(({ id: indicatorId }) => {
        const value = 60 + (position % 3 === 0 ? number : 0);
        const quantity = { min: value, max: value, decimals: 0, qualifier: 'exact' as const };
        return { indicatorId, ...quantity, text: null, isMet: null };
      }),
      files: numbers(filesACriterion(place)).map(() => ({ ...file, hash, added })),
    })),
    papers: papers.map((code) => ({ code, files: [{ ...file, hash, added }] })),
  };
}

const exact = { qtyMin: 60, qtyMax: 60, decimals: 0, qualifier: 'exact' } as const;

/** The documents that stand in it, and what was said and seen of it. */
function partsOf({ set, userId, hash, place }: MadeFrom) {
  const files = { create: { number: 1, hash, name, addedById: userId } };
  const ofCriteria = set.criteria.flatMap(({ id: criterionId }) =>
    numbers(filesACriterion(place)).map(() => ({ criterionId, title: name, files })),
  );
  const said = { stage: 'appraisal', verdict: 'met', byId: userId } as const;
  const half = set.criteria.slice(0, 10);
  return {
    documents: { create: [...ofCriteria, ...papers.map((paperCode) => ({ paperCode, title: name, files }))] },
    reviews: {
      create: numbers(2).flatMap((submission) =>
        half.map(({ id: criterionId }) => ({ ...said, submission, criterionId })),
      ),
    },
    comments: {
      create: half.map(({ id: criterionId }) => ({
        ...{ criterionId, text: 'Đề nghị bổ sung biểu rà soát.', byId: userId },
      })),
    },
  };
}

/** Makes one dossier that is being appraised after it was returned once. Answers its id. */
export async function madeDossier(database: Database, from: MadeFrom): Promise<number> {
  const { set, unitId, userId, place } = from;
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  const submitted = { submittedOn: since, submittedById: userId, hash: '0'.repeat(64) };
  const returned = { stage: 'appraisal' as const, submission: 1, returnedOn: since, byId: userId };
  const items = {
    create: set.criteria.slice(0, 3).map(({ id }) => ({ criterionId: id, reason: 'Thiếu biểu.' })),
  };
  const { id } = await database.dossier.create({
    data: {
      ...{ unitId, levelId: set.levelId, setId: set.id, year: 2025, procedureCode: 'KHONG_CAP_HUYEN_2025' },
      ...{ state: 'in_appraisal', stateSince: since, openedOn: new Date('2025-10-01'), openedById: userId },
      ...{ submissionCount: 2, noConstructionDebt: true, securityNotComplex: true },
      holderId: place % 3 === 0 ? userId : null,
      dueOn: place % 4 === 0 ? null : new Date(2026, 0, 1 + (place % 90)),
      claims: { create: set.criteria.map((one) => ({ criterionId: one.id, verdict: 'met' as const })) },
      values: { create: indicators.map((one) => ({ indicatorId: one.id, ...exact })) },
      meetings: { create: { kind: 'commune', heldOn: since, present: 40, agreed: 40, recordedById: userId } },
      submissions: {
        create: numbers(2).map((number) => ({ ...submitted, number, content: contentOf(from, number) })),
      },
      returns: { create: { ...returned, items } },
      deeds: {
        create: { action: 'submit', toState: 'sent_to_province', doneOn: since, byId: userId },
      },
      ...partsOf(from),
    },
    select: { id: true },
  });
  return id;
}
