import { makeDepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import { operations } from '@tiendo/contracts/endpoints.ts';
import { openReports } from '@tiendo/contracts/reports/report.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { type Action, actions, rolesAllowed } from '@tiendo/policy/action.ts';
import { type Role, roles } from '@tiendo/policy/role.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { askExample, makeExampleAccount } from './testing/access-scenario.fixture.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { callerWith } from './testing/caller.fixture.ts';
import { bodyOfAllRoles, storeCaller, storedCallerOfAllRoles, unitIdOf } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let everything: Caller;
const within = new Map<Role, Caller>();
const elsewhere = new Map<Role, Caller>();

const callerIn = (role: Role, unitId: number) =>
  callerWith(role, unitId, role === 'department_specialist' ? { body: bodyOfAllRoles } : {});

beforeAll(async () => {
  api = await startApi('reference');
  await makeExampleAccount(api, await unitIdOf(api.database, '20', '2020-03-31'));
  everything = await storedCallerOfAllRoles(api.database);
  const country = await unitIdOf(api.database, 'VN', '2020-03-31');
  const { id: other } = await api.database.administrativeUnit.findFirstOrThrow({
    where: { kind: 'province', code: { not: '20' } },
  });
  for (const role of roles) {
    within.set(role, await storeCaller(api.database, callerIn(role, country)));
    elsewhere.set(role, await storeCaller(api.database, callerIn(role, other)));
  }
  for (const command of [openRound, openReports, makeDepartmentRequest, recordSurvey])
    await askExample(api, command, everything, everything);
});
afterAll(() => api.close());

const guarded = operations.filter(({ access }) => actions.some((action) => action === access));
const own = operations.filter(({ access }) => access === 'signed_in');
const named = <O extends { name: string }>(list: readonly O[]) => list.map((one) => [one.name, one] as const);

async function ask(operation: (typeof operations)[number], role: Role, where: Map<Role, Caller>) {
  const caller = where.get(role) ?? expect.fail(`no ${role}`);
  return askExample(api, operation, caller, everything);
}

const codeOf = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text).code : undefined);

const itemsOf = (text: string): unknown[] => {
  if (!text.startsWith('{')) return [];
  const { items, others } = JSON.parse(text);
  return items ?? others;
};

describe.each(named(guarded))('%s', (_, operation) => {
  const allowed: readonly Role[] = rolesAllowed[operation.access as Action];
  const refused = roles.filter((role) => !allowed.includes(role));

  it.each(refused)('is refused to a role that it is not for: %s', async (role) => {
    for (const where of [within, elsewhere]) {
      const answer = await ask(operation, role, where);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'forbidden']);
    }
  });

  it.each(allowed)('is open within the units of a grant: %s', async (role) => {
    const answer = await ask(operation, role, within);
    expect([401, 404, 500]).not.toContain(answer.statusCode);
    expect(codeOf(answer.body)).not.toBe('forbidden');
  });

  it.each(allowed)('tells no more than it says where the grant lies elsewhere: %s', async (role) => {
    const answer = await ask(operation, role, elsewhere);
    if (operation.elsewhere === 'same') return expect(answer.statusCode).toBe(200);
    if (operation.elsewhere === 'refused') return expect(answer.statusCode).toBe(403);
    if (operation.elsewhere !== 'left_out') return expect(answer.statusCode).toBe(404);
    expect(answer.statusCode).toBe(200);
    return expect(JSON.stringify(itemsOf(answer.body))).not.toMatch(/Lý Văn Sinh|report\./);
  });
});

describe.each(named(own))('%s', (_, operation) => {
  it.each(roles)('is for everybody who has signed in: %s', async (role) => {
    const answer = await ask(operation, role, within);
    expect(answer.json().code).not.toBe('forbidden');
  });
});
