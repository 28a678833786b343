import {
  answerDepartmentRequest,
  closeDepartmentRequest,
  type DepartmentRequest,
  listDepartmentRequests,
  makeDepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import {
  getResponsibilities,
  type Responsibilities,
  setResponsibilities,
} from '@tiendo/contracts/departments/responsibilities.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let today = '2020-03-01';
let administrator: Caller;
let verifier: Caller;
let roads: Caller;
let schools: Caller;

const set = 'XA_NTM_2016';
const roadsBody = 'Sở Giao thông vận tải';

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date(`${today}T05:00:00Z`) });
  const province = await unitIdOf(api.database, '20', '2020-03-31');
  const district = await unitIdOf(api.database, '188', '2020-03-31');
  const stored = (caller: Caller) => storeCaller(api.database, caller);
  administrator = await stored(callerWith('administrator', province));
  verifier = await stored(callerWith('district_verifier', district));
  roads = await stored(
    callerWith('department_specialist', province, { userId: 'roads', name: 'Bình', body: roadsBody }),
  );
  const body = 'Sở Giáo dục và Đào tạo';
  schools = await stored(callerWith('department_specialist', province, { userId: 'schools', body }));
});
beforeEach(() => {
  today = '2020-03-01';
});
afterAll(() => api.close());

describe('responsibilities', () => {
  const put = (unit: string, bodies: { position: number; body: string }[], as: Caller) =>
    api.send(setResponsibilities, { as, query: { unit, set }, body: { bodies } });
  const bodiesOf = async (unit: string) => {
    const response = await api.get(
      urlOf(getResponsibilities, { query: { unit, set } }),
      api.as(administrator),
    );
    const { decidedFor, criteria }: Responsibilities = getResponsibilities.response.parse(response.json());
    const named = criteria.filter(({ body }) => body !== null);
    return [decidedFor?.code ?? null, named.map(({ criterion, body }) => [criterion.position, body])];
  };

  it('are those of the nearest unit that names any body, and nobody’s before', async () => {
    expect(await bodiesOf('06565@2020-03-31')).toEqual([null, []]);
    await put('20@2020-03-31', [{ position: 2, body: roadsBody }], administrator);
    expect(await bodiesOf('06565@2020-03-31')).toEqual(['20', [[2, roadsBody]]]);
    await put('188@2020-03-31', [{ position: 5, body: 'Phòng Giáo dục' }], verifier);
    expect(await bodiesOf('06565@2020-03-31')).toEqual(['188', [[5, 'Phòng Giáo dục']]]);
    expect(await bodiesOf('20@2020-03-31')).toEqual(['20', [[2, roadsBody]]]);
    await put('188@2020-03-31', [], verifier);
    expect(await bodiesOf('06565@2020-03-31')).toEqual(['20', [[2, roadsBody]]]);
  });

  it('are set whole by whoever is last of two that set them together', async () => {
    const lists = [1, 2].map((first) => [
      { position: first, body: `Sở ${first}` },
      { position: 3, body: `Sở ${first}` },
    ]);
    const answers = await Promise.all(lists.map((bodies) => put('188@2020-03-31', bodies, verifier)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const [, named] = await bodiesOf('188@2020-03-31');
    expect(lists.map((list) => list.map(({ position, body }) => [position, body]))).toContainEqual(named);
    await put('188@2020-03-31', [], verifier);
  });

  it('are refused for criteria that the set has not, twice the same one, and units out of reach', async () => {
    const code = async (unit: string, positions: number[]) =>
      (
        await put(
          unit,
          positions.map((position) => ({ position, body: roadsBody })),
          verifier,
        )
      ).json().code;
    expect(await code('188@2020-03-31', [77])).toBe('unknown_criterion');
    expect(await code('188@2020-03-31', [2, 2])).toBe('invalid_value');
    expect(await code('20@2020-03-31', [2])).toBe('unknown_unit');
  });
});

describe('a request to a department', () => {
  const asked = {
    unit: '188@2020-03-31',
    set,
    body: roadsBody,
    text: 'Rà soát tiêu chí giao thông trong tháng 3.',
    criteria: [2],
    dueOn: '2020-03-31',
  };
  const made = async (more: object = {}): Promise<DepartmentRequest> => {
    const response = await api.send(makeDepartmentRequest, { as: verifier, body: { ...asked, ...more } });
    expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
    return response.json();
  };
  const list = async (as: Caller, state: 'open' | 'late' | 'closed' | 'all' = 'open', unit = asked.unit) => {
    const response = await api.get(urlOf(listDepartmentRequests, { query: { unit, state } }), api.as(as));
    return listDepartmentRequests.response.parse(response.json()).items;
  };
  const answer = (id: number, as: Caller) =>
    api.send(answerDepartmentRequest, { as, params: { id }, body: { text: 'Đã rà soát.' } });
  const close = (id: number) => api.send(closeDepartmentRequest, { as: verifier, params: { id } });

  it('is seen and answered by those of the body alone', async () => {
    const { id } = await made();
    expect((await list(roads)).map((one) => one.id)).toContain(id);
    expect((await list(schools)).map((one) => one.id)).not.toContain(id);
    expect((await list(verifier)).map((one) => one.id)).toContain(id);
    expect((await answer(id, schools)).json()).toMatchObject({ status: 404, code: 'unknown_request' });
    const answered = await answer(id, roads);
    expect(answered.json()).toMatchObject({
      id,
      unit: { code: '188' },
      criteria: [{ position: 2 }],
      answers: [{ text: 'Đã rà soát.', by: 'Bình' }],
    });
    expect((await answer(id, verifier)).json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('grows late with every day without an answer, and is listed as such until it is answered', async () => {
    const { id } = await made();
    expect(await list(verifier, 'late')).toEqual([]);
    today = '2020-04-03';
    const late = await list(roads, 'late');
    expect(late.find((one) => one.id === id)).toMatchObject({ daysLate: 3 });
    await answer(id, roads);
    const at = new Date('2020-04-01T17:30:00Z');
    await api.database.departmentAnswer.updateMany({ where: { requestId: id }, data: { at } });
    expect((await list(roads)).find((one) => one.id === id)).toMatchObject({ daysLate: 2 });
    expect((await list(roads, 'late')).map((one) => one.id)).not.toContain(id);
  });

  it('takes no answer once it is closed, and closes once', async () => {
    const { id } = await made();
    const closed = (await close(id)).json();
    expect(closed).toMatchObject({ closedBy: 'district_verifier' });
    expect((await close(id)).json()).toEqual(closed);
    expect((await answer(id, roads)).json()).toMatchObject({ status: 409, code: 'request_closed' });
    expect((await list(verifier, 'closed')).map((one) => one.id)).toContain(id);
    expect((await list(verifier)).map((one) => one.id)).not.toContain(id);
  });

  it('is refused with a due date that is past, a foreign round or a unit out of reach', async () => {
    const code = async (more: object) =>
      (await api.send(makeDepartmentRequest, { as: verifier, body: { ...asked, ...more } })).json().code;
    expect(await code({ dueOn: '2020-02-29' })).toBe('invalid_value');
    expect(await code({ round: 999 })).toBe('unknown_round');
    expect(await code({ criteria: [99] })).toBe('unknown_criterion');
    expect(await code({ unit: '20@2020-03-31' })).toBe('unknown_unit');
    expect(await code({ text: '\u0007' })).toBe('invalid_value');
  });

  it('leaves its making, answer and end in the trail, in this order', async () => {
    const { id } = await made();
    await answer(id, roads);
    await close(id);
    await close(id);
    const events = await api.database.auditEvent.findMany({
      where: { subjectKind: 'department_request', subjectId: String(id) },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['request.made', verifier.userId],
      ['request.answered', roads.userId],
      ['request.closed', verifier.userId],
    ]);
  });
});
