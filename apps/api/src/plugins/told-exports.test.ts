import { figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { askOverHttp } from '../testing/ask-over-http.ts';
import { storedCallerOfAllRoles } from '../testing/stored-caller.ts';

let api: ApiUnderTest;
let origin: string;
let signedIn: Record<string, string>;

beforeAll(async () => {
  api = await startApi('demonstration');
  origin = new URL(await api.app.listen({ host: '127.0.0.1', port: 0 })).origin;
  signedIn = api.as(await storedCallerOfAllRoles(api.database));
});
afterAll(async () => {
  api.app.server.closeAllConnections();
  await api.close();
});

const path = urlOf(figureFiles.average, {
  params: { format: 'csv' },
  query: figureFiles.average.example.query,
});
const take = async (headers: Record<string, string>, wanted = path) =>
  (await askOverHttp(origin, { method: 'GET', path: wanted, headers })).status;
const told = () => api.database.auditEvent.findMany({ where: { action: 'export.taken' } });

it('tells the trail of each file that somebody signed in takes, remembered or not', async () => {
  expect([await take(signedIn), await take(signedIn)]).toEqual([200, 200]);
  expect(await told()).toMatchObject([
    { actorId: 'all-roles', subjectId: 'figures', after: { address: path } },
    { actorId: 'all-roles', subjectId: 'figures', after: { address: path } },
  ]);
});

it('tells of nobody whom it cannot name, and of no file that was not given', async () => {
  const before = (await told()).length;
  expect(await take({})).toBe(200);
  expect(await take({ authorization: 'Bearer unknown' })).toBe(200);
  expect(await take(signedIn, path.replace(/unit=188/, 'unit=999'))).toBe(404);
  expect(await told()).toHaveLength(before);
});
