import { type Dossier, getDossier, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { addVerificationFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import {
  saveAppraisal,
  saveConfirmation,
  saveVerification,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import {
  type Dossiers,
  startDossiers,
  taken,
  throughDistrict,
  versionOf,
} from '../../testing/dossiers.fixture.ts';
import { evidenceForm } from '../../testing/evidence.fixture.ts';
import { bodyOfAllRoles, storedCallerOfAllRoles } from '../../testing/stored-caller.ts';

type Part = 'author' | 'verifier' | 'appraiser';
type Deed = (dossier: Dossier) => Promise<LightMyRequestResponse>;

let dossiers: Dossiers;
/** Somebody with every role everywhere. */
let everything: Caller;
let dossier: Dossier;

beforeAll(async () => {
  dossiers = await startDossiers();
  everything = await storedCallerOfAllRoles(dossiers.api.database);
  dossier = await dossiers.received(throughDistrict);
  const { database } = dossiers.api;
  const { unitId, setId } = await database.dossier.findUniqueOrThrow({ where: { id: dossier.id } });
  const first = await database.criterion.findFirstOrThrow({ where: { setId, position: 1 } });
  await database.criterionResponsibility.create({
    data: { unitId, criterionId: first.id, body: bodyOfAllRoles, setById: everything.userId },
  });
});
afterAll(() => dossiers.api.close());
beforeEach(async () => {
  const where = { dossierId: dossier.id, userId: everything.userId };
  await dossiers.api.database.dossierPerson.deleteMany({ where });
});

const hadPart = (part: Part) =>
  dossiers.api.database.dossierPerson.create({
    data: { dossierId: dossier.id, userId: everything.userId, part },
  });
const seen = async (): Promise<Dossier> => {
  const { api } = dossiers;
  return (await api.get(urlOf(getDossier, { params: { id: dossier.id } }), api.as(everything))).json();
};
const put = (state: 'in_verification' | 'in_appraisal' | 'district_wants_more') =>
  dossiers.api.database.dossier.update({ where: { id: dossier.id }, data: { state } });

const say =
  (command: typeof saveAppraisal | typeof saveVerification | typeof saveConfirmation): Deed =>
  ({ id }) =>
    dossiers.api.send(command, {
      params: { id, criterion: 1 },
      body: { verdict: 'met' },
      as: everything,
      headers: { 'if-match': '"0"' },
    });

const asApplicant: Record<string, Deed> = {
  'saves claims': (at) =>
    dossiers.api.send(saveDossier, {
      params: { id: at.id },
      body: { cells: [{ criterion: 1, note: 'Thêm.' }] },
      as: everything,
      headers: versionOf(at),
    }),
  'adds a file': ({ id }) => dossiers.attach(id, { criterion: 1 }, { as: everything }),
  'withdraws it': (at) => dossiers.apply(at, { action: 'withdraw', reason: 'Rút.' }, everything),
};
const asVerifier: Record<string, Deed> = {
  'says something of a criterion for the district': say(saveVerification),
  'refuses it for the district': (at) =>
    dossiers.verify(at, { action: 'refuse', reason: 'Chưa.' }, everything),
  'adds a paper of the district': ({ id }) => {
    const form = evidenceForm('Báo cáo.pdf');
    return dossiers.api.app.inject({
      method: 'POST',
      url: urlOf(addVerificationFile, { params: { id }, query: { paper: 'verification_report' } }),
      payload: form.payload,
      headers: { ...form.headers, ...dossiers.api.as(everything) },
    });
  },
};
const asAppraiser: Record<string, Deed> = {
  'says something of a criterion for the province': say(saveAppraisal),
  'refuses it for the province': (at) =>
    dossiers.appraise(at, { action: 'refuse', reason: 'Chưa.' }, everything),
  'confirms a criterion for a department': say(saveConfirmation),
};

const refusals: readonly (readonly [Part, string, Record<string, Deed>, Parameters<typeof put>[0]])[] = [
  ['author', 'verifies', asVerifier, 'in_verification'],
  ['author', 'appraises', asAppraiser, 'in_appraisal'],
  ['verifier', 'applies', asApplicant, 'district_wants_more'],
  ['verifier', 'appraises', asAppraiser, 'in_appraisal'],
  ['appraiser', 'applies', asApplicant, 'district_wants_more'],
  ['appraiser', 'verifies', asVerifier, 'in_verification'],
];

describe.each(refusals)('who was %s of a dossier never %s, with whatever roles', (part, _, deeds, state) => {
  it.each(Object.entries(deeds))('%s', async (_, deed) => {
    await put(state);
    await hadPart(part);
    const before = await seen();
    const refused = await deed(before);
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'conflict_of_interest']);
    expect(await seen()).toEqual(before);
    expect(before.conflict).toBe(true);
  });
});

it('shows who has every role and no part yet what any of them may do, without a conflict', async () => {
  await put('in_verification');
  expect(await seen()).toMatchObject({
    conflict: false,
    allowed: ['withdraw', 'request_more', 'refuse', 'verify'],
  });
  await hadPart('author');
  expect(await seen()).toMatchObject({ conflict: true, allowed: ['withdraw'] });
});

it('makes whoever adds one file or says one word have that part', async () => {
  const { open, attach, appraise, complete, apply, api } = dossiers;
  const opened = await open({ ...throughDistrict, unit: '06541@2024-03-01' });
  taken(await attach(opened.id, { criterion: 2 }, { as: everything }));
  const submitted = taken(await apply(await complete(opened), { action: 'submit' }));
  const refused = await dossiers.verify(submitted, { action: 'receive' }, everything);
  expect(refused.json().code).toBe('conflict_of_interest');
  await put('in_verification');
  expect((await say(saveVerification)(dossier)).statusCode).toBe(200);
  await put('in_appraisal');
  expect((await say(saveAppraisal)(dossier)).json().code).toBe('conflict_of_interest');
  expect((await appraise(await seen(), { action: 'refuse', reason: 'Chưa.' }, everything)).statusCode).toBe(
    403,
  );
  const two = api.database.dossierPerson.create({
    data: { dossierId: dossier.id, userId: everything.userId, part: 'appraiser' },
  });
  await expect(two).rejects.toThrow(/[Uu]nique/);
});

it('lets who has every role and no part take one', async () => {
  await put('in_appraisal');
  for (const deed of [asAppraiser['says something of a criterion for the province'], say(saveConfirmation)])
    expect((await deed?.(dossier))?.statusCode).toBe(200);
});
