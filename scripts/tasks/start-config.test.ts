import path from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { readStartConfig } from './start-config.ts';

test('without settings it is this machine, port 3000, the embedded database and demonstration data', () => {
  expect(readStartConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    appDatabaseUrl: undefined,
    dataDirectory: path.join(REPOSITORY_ROOT, '.data'),
    demonstration: true,
  });
});

test('reads every setting', () => {
  const settings = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgresql://a:b@db:5432/tiendo',
    TIENDO_APP_DATABASE_URL: 'postgresql://c:d@db:5432/tiendo',
    TIENDO_DATA_DIR: '/srv/tiendo',
    TIENDO_DEMO: 'off',
  };
  expect(readStartConfig(settings)).toEqual({
    host: '0.0.0.0',
    port: 8080,
    databaseUrl: 'postgresql://a:b@db:5432/tiendo',
    appDatabaseUrl: 'postgresql://c:d@db:5432/tiendo',
    dataDirectory: '/srv/tiendo',
    demonstration: false,
  });
});

test('an empty setting counts as none', () => {
  expect(readStartConfig({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(readStartConfig({}));
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['HOST', 'not a host'],
  ['DATABASE_URL', 'mysql://a:b@db/tiendo'],
  ['DATABASE_URL', 'postgresql://db:5432'],
  ['DATABASE_URL', 'tiendo'],
  ['TIENDO_DEMO', 'yes'],
])('names %s=%s and says what it may hold', (name, value) => {
  expect(() => readStartConfig({ [name]: value })).toThrow(new RegExp(`variable ${name}.*it takes`));
});

test('never repeats a password from a wrong address', () => {
  expect(() => readStartConfig({ DATABASE_URL: 'mysql://a:secret@db/tiendo' })).toThrow(/^(?!.*secret)/);
});

test.each([
  ['without the address of the owner', undefined, 'postgresql://app:secret@db/tiendo'],
  ['with the account of the owner', 'postgresql://a:b@db/tiendo', 'postgresql://a:secret@db/tiendo'],
  ['with another database', 'postgresql://a:b@db/tiendo', 'postgresql://app:secret@db/other'],
])('refuses an account of the app %s', (_, DATABASE_URL, TIENDO_APP_DATABASE_URL) => {
  expect(() => readStartConfig({ DATABASE_URL, TIENDO_APP_DATABASE_URL })).toThrow(
    /^(?!.*secret).*TIENDO_APP_DATABASE_URL.*with another account/,
  );
});
