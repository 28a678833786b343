import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { heldLock } from '@tiendo/database/held-lock.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import { importRunner, runnerLockSpace } from '../apps/api/src/features/imports/import-runner.ts';
import { clearWritten, copyAgain, writtenRows } from './imports/copy-again.ts';
import { buildCountry } from './imports/country-to-report.ts';
import { countryWorkbook } from './imports/country-workbook.ts';
import { runMeasured } from './imports/run-measured.ts';
import { startBenchServer } from './seed/seed-database.ts';
import { nationalCommunes } from './seed/seed-size.ts';

/** A workbook of every commune of a country imported as the server does it, against COPY of what that wrote. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { communes: { type: 'string' }, rounds: { type: 'string' } },
});
const communes = Number(values.communes ?? nationalCommunes);
const rounds = Number(values.rounds ?? 3);

const server = await startBenchServer();
const country = await buildCountry(server, communes);
const { url, roundId, unitId, caller } = country;
const { bytes, cells } = await countryWorkbook(country);
const folder = await mkdtemp(path.join(tmpdir(), 'tiendo-bench-'));
const file = path.join(folder, 'country.xlsx');
await writeFile(file, bytes);
console.log(`${communes} communes, ${cells} verdicts, a workbook of ${(bytes.length / 1e6).toFixed(1)} MB.`);

const lock = heldLock(url, runnerLockSpace);
const runner = importRunner({
  url,
  lock,
  onFailure: (error) => {
    throw error;
  },
});
const who = { caller, today: '2025-04-10' };
const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const taken = {
  plan: [] as number[],
  apply: [] as number[],
  copy: [] as number[],
  copyFigures: [] as number[],
};
let peak = 0;

await withConnection(url, async (client) => {
  for (let round = 0; round < rounds; round += 1) {
    const inserted = await client.query<{ id: number }>(
      `INSERT INTO import_file (round_id, unit_id, user_id, file_name, size, hash, runner)
       VALUES ($1, $2, 'bench', 'country.xlsx', $3, repeat('0', 64), $4) RETURNING id`,
      [roundId, unitId, bytes.length, await lock.key()],
    );
    const id = inserted.rows[0]?.id ?? 0;
    const last = await client.query<{ id: number }>('SELECT last_id::int AS id FROM audit_head');
    const planned = await runMeasured(runner, { kind: 'plan', id, file, who });
    await client.query("UPDATE import_file SET state = 'applying', mode = 'all_or_nothing' WHERE id = $1", [
      id,
    ]);
    const applied = await runMeasured(runner, { kind: 'apply', id, file, who });
    const { rows } = await client.query<{ state: string; results: number }>(
      'SELECT state::text, (SELECT count(*)::int FROM criterion_result) AS results FROM import_file WHERE id = $1',
      [id],
    );
    if (rows[0]?.state !== 'applied' || (rows[0]?.results ?? 0) < cells)
      throw new Error(`the import came to ${JSON.stringify(rows[0])}`);
    console.log(
      `Round ${round + 1}: plan ${planned.milliseconds.toFixed(0)} ms, apply ${applied.milliseconds.toFixed(0)} ms.`,
    );
    const written = await writtenRows(client, last.rows[0]?.id ?? 0);
    await clearWritten(client);
    taken.copy.push(await copyAgain(client, written, []));
    await clearWritten(client);
    taken.copyFigures.push(await copyAgain(client, written, ['audit_event']));
    await clearWritten(client);
    taken.plan.push(planned.milliseconds);
    taken.apply.push(applied.milliseconds);
    peak = Math.max(peak, planned.peakBytes, applied.peakBytes);
  }
});

const [plan, apply, copy, copyFigures] = [taken.plan, taken.apply, taken.copy, taken.copyFigures].map(median);
const whole = (plan ?? 0) + (apply ?? 0);
const ms = (value = 0) => `${Math.round(value)} ms`;
console.table({
  'plan (with the start of its process)': ms(plan),
  'apply (with the start of its process)': ms(apply),
  'plan and apply': ms(whole),
  'COPY of all rows that it wrote': ms(copy),
  'COPY without the audit events': ms(copyFigures),
});
console.log(
  `Import ÷ COPY: ${(whole / (copy ?? 1)).toFixed(2)}; without audit events: ${(whole / (copyFigures ?? 1)).toFixed(2)}.`,
);
console.log(
  `Most memory of the process: ${(peak / 1024 / 1024).toFixed(0)} MB. Medians of ${rounds} rounds.`,
);
await runner.close();
await rm(folder, { recursive: true });
await server.stop();
