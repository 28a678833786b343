import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { applyImport, cancelImport } from '@tiendo/contracts/imports/import-commands.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HeldTrail, holdTrail } from '../../testing/held-trail.fixture.ts';
import { type Importing, importing } from '../../testing/importing.fixture.ts';
import { type Reporting, startReporting } from '../../testing/reporting.fixture.ts';
import { importFolder, importPath } from './import-folder.ts';

let reporting: Reporting;
let imports: Importing;
let id: number;
let trail: HeldTrail;

const table = 'Mã xã;TC1;TC2\r\n06532;Đ;C\r\n06541;C;Đ';

beforeAll(async () => {
  reporting = await startReporting();
  imports = importing(reporting);
});
beforeEach(async () => {
  ({ id } = await imports.planned(table));
  trail = await holdTrail(reporting.api);
});
afterAll(() => reporting.api.close());

const apply = () =>
  reporting.api.send(applyImport, {
    params: { id },
    body: { mode: 'all_or_nothing' },
    as: reporting.officer,
  });

/** What of an import is in the database. */
async function written(): Promise<number[]> {
  const { progressSnapshot, criterionResult, auditEvent, reportWriter } = reporting.api.database;
  const where = { snapshot: { roundId: reporting.roundId } };
  return Promise.all([
    progressSnapshot.count({ where: { roundId: reporting.roundId } }),
    criterionResult.count({ where }),
    reportWriter.count({ where }),
    auditEvent.count({ where: { action: 'import.applied' } }),
  ]);
}

const nothing = [0, 0, 0, 0];
const patience = { timeout: 60_000 };

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('an import that is ended with everything written but its end', () => {
  it('leaves nothing where its process is killed', async () => {
    await apply();
    await trail.waiting();
    process.kill(reporting.api.imports.processOf(id) ?? 0, 'SIGKILL');
    await trail.release();
    await reporting.api.imports.idle();
    expect(await imports.read(id)).toMatchObject({ state: 'failed', error: 'process_ended' });
    expect(await written()).toEqual(nothing);
  });

  it('leaves nothing where PostgreSQL ends its connection', async () => {
    await apply();
    const backend = await trail.waiting();
    await withConnection(reporting.api.ownerUrl, (owner) =>
      owner.query('SELECT pg_terminate_backend($1)', [backend]),
    );
    await reporting.api.imports.idle();
    await trail.release();
    expect(await imports.read(id)).toMatchObject({ state: 'failed', error: 'process_ended' });
    expect(await written()).toEqual(nothing);
  });

  it('leaves nothing where it is cancelled', async () => {
    const { api, officer } = reporting;
    await apply();
    await trail.waiting();
    const cancelling = api.send(cancelImport, { params: { id }, body: null, as: officer });
    await api.imports.idle();
    await trail.release();
    expect((await cancelling).json()).toMatchObject({ state: 'cancelled' });
    expect(await written()).toEqual(nothing);
  });

  it('leaves nothing where the server is killed, and the next one says so', async () => {
    const { api, officer } = reporting;
    const fixture = path.join(import.meta.dirname, '../../testing/import-server.fixture.ts');
    const server = fork(fixture, [api.databaseUrl], { execArgv: ['--disable-warning=ExperimentalWarning'] });
    const [runner] = await once(server, 'message');
    const data = { runner: Number(runner), state: 'applying', mode: 'all_or_nothing' } as const;
    await api.database.importFile.update({ where: { id }, data });
    const who = { caller: officer, today: '2020-04-10' };
    const folder = importFolder(reporting.api.composed.config.dataDirectory);
    server.send({ kind: 'apply', id, file: importPath(folder, id), who });
    await trail.waiting();
    expect(await imports.read(id)).toMatchObject({ state: 'applying' });
    server.send('which process?');
    const [worker] = await once(server, 'message');
    server.kill('SIGKILL');
    await expect.poll(() => isAlive(Number(worker)), patience).toBe(false);
    await trail.release();
    await expect
      .poll(() => imports.read(id), patience)
      .toMatchObject({ state: 'failed', error: 'process_ended' });
    expect(await written()).toEqual(nothing);
  });

  it('is all there once it is let go on', async () => {
    await apply();
    await trail.waiting();
    await trail.release();
    await reporting.api.imports.idle();
    expect(await imports.read(id)).toMatchObject({ state: 'applied' });
    expect(await written()).toEqual([2, 4, 2, 1]);
  });
});
