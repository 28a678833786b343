import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import {
  type ReviewBody,
  saveAppraisal,
  saveConfirmation,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  bodyOfSpecialist,
  type Dossiers,
  startDossiers,
  straightToProvince,
} from '../../testing/dossiers.fixture.ts';

let dossiers: Dossiers;
let dossier: Dossier;
let size: number;

beforeAll(async () => {
  dossiers = await startDossiers();
  dossier = await dossiers.received(straightToProvince);
  size = dossier.size;
  const { database } = dossiers.api;
  const { unitId, setId } = await database.dossier.findUniqueOrThrow({ where: { id: dossier.id } });
  const criteria = await database.criterion.findMany({ where: { setId } });
  await database.criterionResponsibility.createMany({
    data: criteria.map(({ id: criterionId }) => ({
      ...{ unitId, criterionId, body: bodyOfSpecialist, setById: dossiers.officer.userId },
    })),
  });
});
afterAll(() => dossiers.api.close());

const positions = () => Array.from({ length: size }, (_, place) => place + 1);
const write = (
  criterion: number,
  version: number,
  body: ReviewBody,
  { as = dossiers.appraiser, command = saveAppraisal as typeof saveAppraisal | typeof saveConfirmation } = {},
) =>
  dossiers.api.send(command, {
    params: { id: dossier.id, criterion },
    body,
    as,
    headers: { 'if-match': `"${version}"` },
  });
const met = { verdict: 'met', reason: null, documentNumber: null } as const;
const more = { verdict: 'more_evidence', reason: 'Thiếu biểu.', documentNumber: '12/SYT' } as const;

it('keeps all of twenty verdicts that come at one time, and tells each to everybody', async () => {
  const { specialist, appraiser, colleague } = dossiers;
  const answers = await Promise.all(
    positions().flatMap((criterion) => [
      write(criterion, 0, criterion % 2 === 0 ? met : more, {
        as: criterion % 3 === 0 ? colleague : appraiser,
      }),
      write(criterion, 0, met, { as: specialist, command: saveConfirmation }),
    ]),
  );
  expect(answers).toHaveLength(20);
  expect(answers.map(({ statusCode }) => statusCode).filter((status) => status !== 200)).toEqual([]);
  for (const reader of [appraiser, colleague, specialist]) {
    const { criteria, dossier: told } = await dossiers.review(dossier.id, reader);
    expect([told.reviewed, told.outstanding]).toEqual([10, 5]);
    for (const [place, { appraisal, confirmation }] of criteria.entries()) {
      expect(appraisal).toMatchObject({ version: 1, ...(place % 2 === 1 ? met : more) });
      expect(appraisal.by?.by.id).toBe(place % 3 === 2 ? colleague.userId : appraiser.userId);
      expect(confirmation).toMatchObject({
        version: 1,
        verdict: 'met',
        by: { by: { id: specialist.userId } },
      });
    }
  }
});

it('takes one of ten that write one criterion at one time, and shows it to the others', async () => {
  const { appraiser, colleague } = dossiers;
  const answers = await Promise.all(
    positions().map((number) =>
      write(4, 1, { ...more, reason: `Lần ${number}.` }, { as: number % 2 === 0 ? colleague : appraiser }),
    ),
  );
  const [first, ...others] = answers.toSorted((a, b) => a.statusCode - b.statusCode);
  expect(first?.statusCode).toBe(200);
  for (const refused of others) {
    expect([refused.statusCode, refused.json().code]).toEqual([412, 'version_conflict']);
    expect(refused.json().current).toEqual(first?.json());
  }
  expect((await dossiers.review(dossier.id)).criteria[3]?.appraisal).toEqual(first?.json());
});

it('lets the second one write once they have seen what the first wrote', async () => {
  const { colleague } = dossiers;
  expect((await write(7, 1, { ...more, reason: 'Của người thứ nhất.' })).statusCode).toBe(200);
  const refused = await write(7, 1, met, { as: colleague });
  const { current } = refused.json();
  expect(current).toMatchObject({ version: 2, reason: 'Của người thứ nhất.' });
  const saved = await write(7, current.version, { ...more, reason: 'Của hai người.' }, { as: colleague });
  expect(saved.json()).toMatchObject({ version: 3, reason: 'Của hai người.' });
  const events = await dossiers.api.database.auditEvent.findMany({
    where: { action: 'dossier.reviewed', subjectId: String(dossier.id) },
    orderBy: { id: 'desc' },
    take: 2,
  });
  expect(events.map(({ after }) => (after as ReviewBody).reason)).toEqual([
    'Của hai người.',
    'Của người thứ nhất.',
  ]);
});

it('leaves the version of the dossier to its steps: a verdict never stands in the way of one', async () => {
  const { read, appraise } = dossiers;
  const at = await read(dossier.id);
  expect((await write(1, 1, more)).statusCode).toBe(200);
  expect((await read(dossier.id)).version).toBe(at.version);
  expect((await appraise(at, { action: 'request_more' })).statusCode).toBe(200);
});
