import { makeDepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import type { Command, Operation } from '@tiendo/contracts/endpoint.ts';
import { operations } from '@tiendo/contracts/endpoints.ts';
import { openReports } from '@tiendo/contracts/reports/report.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { roles } from '@tiendo/policy/role.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import {
  askExample,
  makeExampleAccount,
  sendExample,
  stageExample,
} from './testing/access-scenario.fixture.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { callerWith } from './testing/caller.fixture.ts';
import { exampleOn } from './testing/staged-report.fixture.ts';
import { bodyOfAllRoles, storeCaller, storedCallerOfAllRoles, unitIdOf } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let everything: Caller;
/** Somebody with every role, in another province. */
let stranger: Caller;

/** Things of `everything` that are told to nobody else. */
async function storeOwn({ database }: ApiUnderTest, { userId }: Caller): Promise<void> {
  const of = { id: 'k3', userId };
  const expiresAt = new Date('2999-12-31');
  await database.session.create({ data: { ...of, token: 'k3', expiresAt } });
  await database.apiToken.create({
    data: { ...of, name: 'Đồng bộ', hash: new Uint8Array(32), start: 'k3', actions: [], expiresAt },
  });
  await database.savedView.create({ data: { userId, name: 'Góc nhìn', address: '/tong-quan', position: 1 } });
}

beforeAll(async () => {
  api = await startApi('reference');
  await makeExampleAccount(api, await unitIdOf(api.database, '20', '2020-03-31'));
  everything = await storedCallerOfAllRoles(api.database);
  const { id: unitId } = await api.database.administrativeUnit.findFirstOrThrow({
    where: { kind: 'province', code: { not: '20' } },
  });
  const grants = roles.map((role) => {
    const body = role === 'department_specialist' ? bodyOfAllRoles : null;
    return { role, unitId, body, validFrom: '2016-01-01', validTo: null };
  });
  stranger = await storeCaller(
    api.database,
    callerWith('administrator', unitId, { userId: 'stranger', grants }),
  );
  for (const command of [openRound, openReports, makeDepartmentRequest, recordSurvey])
    await askExample(api, command, everything, everything);
  await storeOwn(api, everything);
});
afterAll(() => api.close());

type Asked = Partial<Command['example']>;
type Part = 'params' | 'query' | 'body';

/** Fields of requests that name something stored; those of units stand for whole subtrees. */
const naming: Readonly<Record<string, { none: unknown }>> = {
  id: { none: 2_000_000_000 },
  grant: { none: 2_000_000_000 },
  evidence: { none: 2_000_000_000 },
  file: { none: 2_000_000_000 },
  document: { none: 2_000_000_000 },
  comment: { none: 2_000_000_000 },
  visit: { none: 2_000_000_000 },
  submission: { none: 2_000_000_000 },
  criterion: { none: 1000 },
  round: { none: 2_000_000_000 },
  ids: { none: [2_000_000_000] },
  reports: { none: [2_000_000_000] },
  dossiers: { none: [2_000_000_000] },
  unit: { none: '999@2020-03-31' },
  units: { none: ['999@2020-03-31'] },
};
const noText = 'nobody';

const fieldsOf = (example: object): [Part, string, unknown][] =>
  (['params', 'query', 'body'] as const).flatMap((part) =>
    Object.entries((Reflect.get(example, part) as object | null) ?? {}).map(
      ([name, value]): [Part, string, unknown] => [part, name, value],
    ),
  );

/** The fields of an operation that name something, each with what is not there. */
const foreignFields = ({ example }: Operation): [Part, string, unknown][] =>
  fieldsOf(example).flatMap(([part, name, value]): [Part, string, unknown][] => {
    const known = naming[name];
    if (known === undefined) return [];
    return [[part, name, typeof value === 'string' && name === 'id' ? noText : known.none]];
  });

/** What is said, whatever it is said of. */
function told({ statusCode, headers, body }: LightMyRequestResponse, words: readonly unknown[]) {
  const { date: _, 'content-length': __, ...others } = headers;
  const { requestId: ___, ...document } = JSON.parse(body);
  const text = words.reduce<string>(
    (all, word) => all.replaceAll(String(word), '…'),
    JSON.stringify(document),
  );
  return { statusCode, others, text };
}

const guarded = operations.filter(({ access }) => access !== 'public');
const walked = guarded.flatMap((operation) =>
  foreignFields(operation).map(
    ([part, name, none]) => [`${operation.name} ${part}.${name}`, operation, part, name, none] as const,
  ),
);

it('walks every part of an address that names something stored', () => {
  const names = guarded.flatMap(({ params }) => Object.keys(params.shape));
  expect([...new Set(names)].filter((name) => naming[name] === undefined)).toEqual(['paper', 'role']);
});

it.each(walked)(
  '%s says the same of what is out of reach and of what is not there',
  async (_, operation, part, name, none) => {
    await stageExample(api, operation, everything);
    const there: Asked = await exampleOn(api.database, operation);
    const fields = Reflect.get(there, part) as object;
    const nothing: Asked = { ...there, [part]: { ...fields, [name]: none } };
    const before = await api.database.auditEvent.count();
    const words = [Reflect.get(fields, name), none].flat();
    const ask = async (asked: Asked) =>
      told(await sendExample(api, operation, { caller: stranger, reader: everything }, asked), words);
    const ofForeign = await ask(there);
    expect(await ask(nothing)).toEqual(ofForeign);
    expect(await api.database.auditEvent.count()).toBe(before);
  },
);
