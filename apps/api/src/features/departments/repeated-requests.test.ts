import {
  answerDepartmentRequest,
  type DepartmentRequest,
  makeDepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let verifier: Caller;
let roads: Caller;

const asked = {
  unit: '188@2020-03-31',
  set: 'XA_NTM_2016',
  body: 'Sở Giao thông vận tải',
  text: 'Rà soát tiêu chí giao thông trong tháng 3.',
  criteria: [2],
  dueOn: '2020-03-31',
};
const keyed = (key: string) => ({ 'idempotency-key': key });

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date('2020-03-01T05:00:00Z') });
  const district = await unitIdOf(api.database, '188', '2020-03-31');
  verifier = await storeCaller(api.database, callerWith('district_verifier', district));
  const specialist = callerWith('department_specialist', district, { body: asked.body });
  roads = await storeCaller(api.database, specialist);
});
afterAll(() => api.close());

const make = (more: object = {}) =>
  api.send(makeDepartmentRequest, { as: verifier, body: { ...asked, ...more }, headers: keyed('ask-roads') });

it('a request and its answer are made once for each key, also where two come at one time', async () => {
  const answers = [...(await Promise.all([make(), make()])), await make()];
  const ids = answers.map((answer) => answer.json<DepartmentRequest>().id);
  expect(new Set(ids).size).toBe(1);
  const [id = 0] = ids;
  const answer = (text = 'Đã rà soát.') =>
    api.send(answerDepartmentRequest, {
      as: roads,
      params: { id },
      body: { text },
      headers: keyed('reviewed'),
    });
  const told = [...(await Promise.all([answer(), answer()])), await answer()];
  expect(told.map((one) => one.json<DepartmentRequest>().answers.length)).toEqual([1, 1, 1]);
  expect((await answer('Khác.')).json()).toMatchObject({ code: 'key_reused' });
  const events = await api.database.auditEvent.findMany({ where: { subjectKind: 'department_request' } });
  expect(events.map(({ action }) => action)).toEqual(['request.made', 'request.answered']);
});

it('the key of one request is refused for another', async () => {
  expect((await make({ text: 'Khác.' })).json()).toMatchObject({ code: 'key_reused' });
});
