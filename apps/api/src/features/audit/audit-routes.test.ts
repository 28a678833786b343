import { listAuditEvents } from '@tiendo/contracts/audit.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { prismaAuditTrail } from '../../shared/audit/prisma-audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';

let api: ApiUnderTest;
let ofCountry: Caller;
let ofProvince: Caller;
let [province, commune, elsewhere] = [0, 0, 0];

const unitId = async (code: string, validFrom: string | null) => {
  const from = validFrom === null ? null : new Date(validFrom);
  const unit = await api.database.administrativeUnit.findFirstOrThrow({ where: { code, validFrom: from } });
  return unit.id;
};

const entry = (unit: number | null, name: string): AuditEntry => ({
  actor: { kind: 'person', id: name, name },
  action: 'report.accepted',
  subject: { kind: 'report', id: '1' },
  ...(unit !== null && { unitId: unit }),
  reason: '=HYPERLINK("https://elsewhere.example")',
  after: { state: 'accepted' },
});

beforeAll(async () => {
  api = await startApi('reference');
  const country = await api.database.administrativeUnit.findFirstOrThrow({ where: { kind: 'country' } });
  [province, commune] = [await unitId('20', null), await unitId('06565', '2025-07-01')];
  const other = await api.database.administrativeUnit.findFirstOrThrow({
    where: { kind: 'province', code: { not: '20' } },
  });
  elsewhere = other.id;
  ofCountry = callerWith('administrator', country.id);
  ofProvince = callerWith('administrator', province);
  await prismaAuditTrail(api.database).append([
    entry(commune, 'a'),
    entry(elsewhere, 'b'),
    entry(null, 'c'),
    { ...entry(province, 'a'), action: 'report.returned' },
  ]);
});
afterAll(() => api.close());

const list = async (caller: Caller, query = {}) => {
  const response = await api.get(urlOf(listAuditEvents, { query }), api.as(caller));
  return { status: response.statusCode, ...response.json() };
};
const actorsOf = (page: { items: { actor: { id: string } }[] }) => page.items.map(({ actor }) => actor.id);

it('tells everything to whoever administers the whole country, newest first', async () => {
  expect(actorsOf(await list(ofCountry))).toEqual(['a', 'c', 'b', 'a']);
});

it('tells others only what concerns their units', async () => {
  const page = await list(ofProvince);
  expect(actorsOf(page)).toEqual(['a', 'a']);
  expect(page.items[1]).toMatchObject({
    unit: { code: '06565' },
    after: { state: 'accepted' },
    before: null,
  });
});

it('a unit out of reach looks as if it did not exist', async () => {
  expect(await list(ofProvince, { unit: `u${elsewhere}` })).toMatchObject({
    status: 404,
    code: 'unknown_unit',
  });
});

it('finds by action, person, unit and day, and goes on where a page ended', async () => {
  expect(actorsOf(await list(ofCountry, { action: 'report.returned' }))).toEqual(['a']);
  expect(actorsOf(await list(ofCountry, { actor: 'b' }))).toEqual(['b']);
  expect(actorsOf(await list(ofCountry, { unit: `u${province}` }))).toEqual(['a', 'a']);
  expect(actorsOf(await list(ofCountry, { to: '2020-01-01' }))).toEqual([]);
  const first = await list(ofCountry, { limit: 3 });
  expect(actorsOf(await list(ofCountry, { limit: 3, before: first.nextBefore }))).toEqual(['a']);
});

it('goes out as a table without formulas, and that it was taken is told', async () => {
  const response = await api.get('/api/v1/audit-events.csv?lang=vi', api.as(ofProvince));
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  const rows = parse(response.body, { bom: true, delimiter: ';' });
  expect(rows.map(([, , actor]) => actor)).toEqual(['Người thực hiện', 'a', 'a']);
  expect(rows[1]).toContain('\'=HYPERLINK("https://elsewhere.example")');
  const taken = await list(ofCountry, { action: 'export.taken' });
  expect(taken.items).toMatchObject([{ actor: { id: ofProvince.userId }, subject: { id: 'audit' } }]);
});

it('is refused to every other role', async () => {
  expect(await list(callerWith('committee_member', province))).toMatchObject({
    status: 403,
    code: 'forbidden',
  });
});
