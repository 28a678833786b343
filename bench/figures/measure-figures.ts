import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { CorePlan } from '../load/cpu-pinning.ts';
import { httpAsker } from '../load/http-ask.ts';
import { type Measured, measureInTurn } from '../load/interleaved-rounds.ts';
import { residentBytes } from '../load/process-usage.ts';
import type { LoadSettings } from '../load/settings.ts';
import type { FigureQuestion } from '../questions/figure-question.ts';
import { type ChildServer, startChildServer } from '../servers/child-server.ts';
import { newPaths, samePath, statement } from './figure-contenders.ts';
import { storeReadyRows, writeReadyFile } from './ready-rows.ts';

/** ours asked again, ours asked anew, plain SQL over snapshots, the ready row, bare Fastify with the same bytes. */
export type FigureContenderName = 'again' | 'anew' | 'direct' | 'floor' | 'ceiling';

export type MeasuredFigure = {
  readonly question: string;
  readonly bytes: number;
  readonly residentBytes: number;
  readonly contenders: Readonly<Record<FigureContenderName, Measured>>;
  /** The question asked beside it, anew. */
  readonly beside: Measured | null;
};

export type FigureRun = {
  readonly url: string;
  readonly ours: ChildServer;
  readonly cores: CorePlan;
  readonly load: LoadSettings;
  readonly questions: readonly FigureQuestion[];
};

/** Asks both ways and refuses to go on where the answers differ. */
async function sameAnswer(run: FigureRun, pool: pg.Pool, question: FigureQuestion): Promise<string> {
  const asker = httpAsker(run.ours.address, 1);
  const { body } = await asker.ask({ path: question.path });
  asker.close();
  const { rows } = await pool.query(question.direct.text, [...question.direct.values]);
  const [ours, theirs] = [question.essenceOfAnswer(body), question.essenceOfRows(rows)];
  if (ours.length === 0 || !isDeepStrictEqual(ours, theirs)) {
    const first = ours.findIndex((part, index) => !isDeepStrictEqual(part, theirs[index]));
    const shown = JSON.stringify({ ours: ours[first], direct: theirs[first] });
    throw new Error(`${question.name}: the answers differ, first at ${first}: ${shown}`);
  }
  return body;
}

const keyOf = (question: FigureQuestion): string => question.name.replaceAll(' ', '-');

/** From the question mark on: the bare server has the same to read as ours. */
const questionPart = (path: string): string => path.slice(path.indexOf('?'));

async function measureQuestion(
  run: FigureRun,
  question: FigureQuestion,
  { pool, bare, body }: { pool: pg.Pool; bare: ChildServer; body: string },
): Promise<MeasuredFigure> {
  const key = keyOf(question);
  const ready = { text: 'SELECT body FROM bench_ready WHERE key = $1', values: [key] };
  const { beside: others = [] } = question;
  const besides = { name: `beside ${question.name}`, others, rehearsal: [] };
  const { beside = null, ...contenders } = await measureInTurn(
    {
      again: samePath(question.name, run.ours, question.path, run.load),
      anew: newPaths(run.ours, question, run.load),
      direct: statement(`direct-${key}`, pool, question.direct, availableParallelism()),
      floor: statement('ready', pool, ready, run.load.connections),
      ceiling: samePath(`${question.name} (bare)`, bare, `/${key}${questionPart(question.path)}`, run.load),
      ...(others.length > 0 && { beside: newPaths(run.ours, besides, run.load) }),
    },
    run.load,
  );
  console.log(`  ${question.name}: measured`);
  return {
    question: question.name,
    bytes: Buffer.byteLength(body),
    residentBytes: residentBytes(run.ours.pid),
    contenders,
    beside,
  };
}

async function startBareServer(run: FigureRun, bodies: ReadonlyMap<string, string>): Promise<ChildServer> {
  return startChildServer({
    module: new URL('../servers/bare-server.ts', import.meta.url),
    cores: run.cores,
    environment: { BENCH_BODIES: await writeReadyFile(Object.fromEntries(bodies)) },
  });
}

/** Every figure endpoint against plain SQL, the floor and the ceiling. */
export async function measureFigures(run: FigureRun): Promise<MeasuredFigure[]> {
  const pool = new pg.Pool({ connectionString: run.url, max: run.load.connections });
  const bodies = new Map<string, string>();
  const measured: MeasuredFigure[] = [];
  let bare: ChildServer | undefined;
  try {
    for (const question of run.questions) bodies.set(keyOf(question), await sameAnswer(run, pool, question));
    await storeReadyRows(run.url, Object.fromEntries(bodies));
    bare = await startBareServer(run, bodies);
    for (const question of run.questions) {
      const body = bodies.get(keyOf(question)) ?? '';
      measured.push(await measureQuestion(run, question, { pool, bare, body }));
    }
  } finally {
    await bare?.stop();
    await pool.end();
  }
  return measured;
}
