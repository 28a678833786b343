import type { Command, Operation } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { samples } from '../shared/evidence/evidence-samples.fixture.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { evidenceForm } from './evidence.fixture.ts';
import { formOf } from './importing.fixture.ts';
import { stageCouncil } from './staged-council.fixture.ts';
import { stageDossier } from './staged-dossier.fixture.ts';
import { stageEvidence } from './staged-evidence.fixture.ts';
import { exampleOn, stageReport } from './staged-report.fixture.ts';

/** The account that the examples of the contracts name. */
const exampleAccount = 'k3';

/** Makes the account that the examples name, with the first grant of all. */
export async function makeExampleAccount({ database }: ApiUnderTest, unitId: number): Promise<void> {
  const grants = { create: { role: 'analyst', unitId, validFrom: new Date('2020-01-01') } } as const;
  await database.user.create({
    data: { id: exampleAccount, name: 'Lý Văn Sinh', email: 'sinh@langson.example', grants },
  });
}

/** Puts it back where every command to it finds what it needs. */
async function stageAccount({ database }: ApiUnderTest): Promise<void> {
  await database.user.update({ where: { id: exampleAccount }, data: { closedAt: null } });
  await database.roleGrant.deleteMany({ where: { userId: exampleAccount, id: { gt: 1 } } });
  await database.roleGrant.update({ where: { id: 1 }, data: { validTo: null } });
}

/** Makes the import of the examples one that the caller handed in. */
async function stageImport({ database }: ApiUnderTest, { userId }: Caller): Promise<void> {
  const round = await database.reportingRound.findUnique({ where: { id: 1 } });
  if (round === null) return;
  const file = { fileName: 'xa.csv', size: 1, hash: '0'.repeat(64), runner: 1 };
  const place = { roundId: round.id, unitId: round.ownerId };
  const ofCaller = { userId, state: 'uploaded', errorCode: null } as const;
  const made = await database.importFile.count();
  if (made === 0) await database.importFile.create({ data: { ...ofCaller, ...file, ...place } });
  await database.importFile.update({ where: { id: 1 }, data: ofCaller });
}

const isCommand = (operation: Operation): operation is Command => 'precondition' in operation;

/** The version that a change must name, as somebody who may read it is told. */
async function versionOf(api: ApiUnderTest, operation: Operation, reader: Caller) {
  if (!isCommand(operation) || operation.precondition !== 'if_match') return {};
  if (operation.path.endsWith('{criterion}')) return { 'if-match': '"0"' };
  const path = operation.path.replace(/(\{id\}).*/, '$1');
  const url = urlOf({ ...operation, path }, await exampleOn(api.database, operation));
  const { headers } = await api.get(url, api.as(reader));
  return { 'if-match': String(headers.etag) };
}

/** A file of the kind that an operation takes; null: it takes none. */
export function formFor(operation: Operation) {
  if (!isCommand(operation) || operation.takesFile !== true) return null;
  if (operation.name === 'addVisitPhotograph') return evidenceForm('Ảnh.png', samples.png);
  return operation.tag === 'imports' ? formOf('Xã;Tiêu chí 1') : evidenceForm('Biên bản.pdf');
}

/** Puts everything where the example of an operation could be done; the import of the examples is `owner`'s. */
export async function stageExample(api: ApiUnderTest, operation: Operation, owner: Caller): Promise<void> {
  await stageAccount(api);
  await stageImport(api, owner);
  await stageReport(api.database, operation);
  await stageEvidence(api, operation);
  await stageDossier(api, operation);
  await stageCouncil(api, operation);
}

/** Asks an operation something as somebody; a version that it must name is read by `reader` of the example. */
export async function sendExample(
  api: ApiUnderTest,
  operation: Operation,
  { caller, reader }: { caller: Caller; reader: Caller },
  example: Partial<Command['example']>,
): Promise<LightMyRequestResponse> {
  const headers = { ...api.as(caller), ...(await versionOf(api, operation, reader)) };
  const { body = null } = example;
  const form = formFor(operation);
  return api.app.inject({
    method: operation.method,
    url: urlOf(operation, { params: example.params ?? {}, query: example.query ?? {} }),
    headers: { ...headers, ...form?.headers },
    ...(form !== null && { payload: form.payload }),
    ...(body !== null && { payload: body as object }),
  });
}

/** Asks the example of an operation as somebody, on data where it could be done. */
export async function askExample(
  api: ApiUnderTest,
  operation: Operation,
  caller: Caller,
  reader: Caller,
): Promise<LightMyRequestResponse> {
  await stageExample(api, operation, caller);
  return sendExample(api, operation, { caller, reader }, await exampleOn(api.database, operation));
}
