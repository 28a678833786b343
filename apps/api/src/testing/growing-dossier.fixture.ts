import type { ApiUnderTest } from './api-under-test.ts';

const day = new Date('2020-04-01');
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

/** A dossier of a commune that is being appraised, with so many of each kind of thing in it. Answers its id. */
export async function addDossier(
  { database }: ApiUnderTest,
  unitId: number,
  userId: string,
  size: number,
): Promise<number> {
  const set = await database.criteriaSet.findUniqueOrThrow({
    where: { code: 'XA_NTM_2016' },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  const { id: setId, levelId, criteria } = set;
  const hash = size.toString().padStart(64, '0');
  await database.evidenceFile.create({ data: { hash, size: 1, type: 'application/pdf' } });
  const file = { number: 1, hash, name: 'Biên bản.pdf', addedById: userId };
  const told = { id: userId, name: 'Nông Văn Dền', at: '2020-04-01T00:00:00.000Z' };
  const submitted = {
    id: 1,
    documentId: 1,
    title: file.name,
    ...file,
    size: 1,
    type: 'application/pdf',
    added: told,
  };
  const claims = criteria.map(({ id: criterionId, position }) => ({
    criterionId,
    position,
    verdict: 'met' as const,
    note: null,
    values: [],
    files: position === 1 ? numbers(size).map(() => submitted) : [],
  }));
  const content = (number: number) => ({ year: 2020, number, on: '2020-04-01', claims, papers: [] });
  const submission = (number: number) => ({
    ...{ number, submittedOn: day, submittedById: userId, hash, content: content(number) },
  });
  const said = { stage: 'appraisal', submission: 2, verdict: 'met', byId: userId } as const;
  const { id } = await database.dossier.create({
    data: {
      ...{ unitId, levelId, setId, year: 2020, procedureCode: 'QD_2540_2016', state: 'in_appraisal' },
      ...{ stateSince: day, openedOn: day, openedById: userId, submissionCount: 2 },
      claims: { create: claims.map(({ criterionId, verdict }) => ({ criterionId, verdict })) },
      documents: {
        create: numbers(size).map(() => ({
          criterionId: criteria[0]?.id ?? 0,
          title: file.name,
          files: { create: file },
        })),
      },
      comments: { create: numbers(size).map(() => ({ text: 'Thiếu biểu rà soát.', byId: userId })) },
      reviews: { create: criteria.slice(0, size).map(({ id: criterionId }) => ({ ...said, criterionId })) },
      visits: {
        create: numbers(size).map(() => ({
          ...{ stage: 'appraisal' as const, visitedOn: day, note: 'Đã kiểm tra.', byId: userId },
        })),
      },
      submissions: { create: [submission(1), submission(2)] },
    },
  });
  return id;
}
