import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConnection } from '../../packages/database/src/server-database.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../packages/database/src/testing/template-database.ts';
import type { LaunchStep } from './launch-step.ts';
import { openForApp } from './open-for-app.ts';

let database: TestDatabase;
let steps: LaunchStep[];
const suffix = crypto.randomUUID().slice(0, 8);
const [own, plain, mighty] = [`app_${suffix}`, `owner_${suffix}`, `mighty_${suffix}`];

const asOwner = (sql: string) => withConnection(database.url, (client) => client.query(sql));
const signingIn = (account: string, password = 'secret') => {
  const url = new URL(database.url);
  [url.username, url.password] = [account, password];
  return url.href;
};
const open = (url: string, appUrl?: string) => {
  steps = [];
  return openForApp({ url, appUrl }, (step) => steps.push(step));
};
const accountAt = (url: string) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query(
      'SELECT session_user::text AS signed_in, current_user::text AS working',
    );
    return rows[0];
  });

beforeAll(async () => {
  database = await createTestDatabase();
  await asOwner(
    `CREATE ROLE ${own} LOGIN PASSWORD 'secret'; CREATE ROLE ${plain} LOGIN PASSWORD 'secret';
     CREATE ROLE ${mighty} LOGIN SUPERUSER PASSWORD 'secret';
     GRANT ALL ON ALL TABLES IN SCHEMA public TO ${plain}`,
  );
});
afterAll(async () => {
  await asOwner(`DROP OWNED BY ${own}, ${plain}, ${mighty}; DROP ROLE ${own}, ${plain}, ${mighty}`);
  await database.drop();
});

test('an account made for the app gets the rights it needs and no more', async () => {
  const url = await open(database.url, signingIn(own));
  expect(await accountAt(url)).toEqual({ signed_in: own, working: own });
  expect(steps).toEqual([]);
  await withConnection(url, (client) => client.query('SELECT 1 FROM administrative_unit'));
});

test('without one, the account of the owner works under the role of the app', async () => {
  expect(await accountAt(await open(database.url))).toMatchObject({ working: 'tiendo_app' });
  expect(steps).toEqual([]);
});

test('an owner that may not take the role on is warned of, and the app works as the owner', async () => {
  expect(await open(signingIn(plain))).toBe(signingIn(plain));
  expect(steps).toEqual([{ kind: 'app-not-separated' }]);
});

test('an account that could do everything is warned of, too', async () => {
  await open(database.url, signingIn(mighty));
  expect(steps).toEqual([{ kind: 'app-not-separated' }]);
});

test.each([
  ['does not exist', () => signingIn('nobody_here'), /nobody_here.*does not exist/],
  ['cannot connect', () => signingIn(own, 'wrong'), /TIENDO_APP_DATABASE_URL.*authentication failed/],
])('an account that %s is named', async (_, appUrl, message) => {
  await expect(open(database.url, appUrl())).rejects.toThrow(message);
});
