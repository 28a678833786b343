import { isDeepStrictEqual } from 'node:util';
import { withConnection } from '@tiendo/database/server-database.ts';
import { newPaths, samePath } from '../figures/figure-contenders.ts';
import type { HttpContender } from '../load/contender.ts';
import type { CorePlan } from '../load/cpu-pinning.ts';
import { httpAsker } from '../load/http-ask.ts';
import { type Measured, measureInTurn } from '../load/interleaved-rounds.ts';
import { residentBytes } from '../load/process-usage.ts';
import type { LoadSettings } from '../load/settings.ts';
import type { Essence, FigureQuestion } from '../questions/figure-question.ts';
import type { ChildServer } from '../servers/child-server.ts';
import { startDirectus } from './directus.ts';
import { installPeers, type PeerVersions } from './install-peers.ts';
import type { Peer, PeerQuestion } from './peer.ts';
import { startPostgraphile } from './postgraphile.ts';
import { clearAfterPeers, prepareForPeers } from './standing-table.ts';

export type MeasuredPeer = {
  readonly name: string;
  readonly asks: string;
  readonly residentBytes: number;
  readonly measured: Measured;
};

export type PeerResults = { readonly versions: PeerVersions; readonly answers: readonly MeasuredPeer[] };

export type PeerRun = {
  readonly url: string;
  readonly ours: ChildServer;
  readonly cores: CorePlan;
  readonly load: LoadSettings;
  readonly average: FigureQuestion;
};

const asked = { set: 'XA_NTM_2022', quarter: '2025-Q2', day: '2025-06-30' };

/** What each may answer: the whole average, or that of the reports of exactly the last day of the quarter. */
async function rightAnswers(run: PeerRun): Promise<{ setId: number; all: Essence; ofDay: Essence }> {
  return withConnection(run.url, async (client) => {
    const all = await client.query(run.average.direct.text, [...run.average.direct.values]);
    const ofDay = await client.query<{ id: number; total: number; communes: number }>(
      `SELECT c.id, sum(s.met_count)::int AS total, count(*)::int AS communes FROM progress_snapshot s
       JOIN criteria_set c ON c.id = s.set_id WHERE c.code = $1 AND s.as_of = $2 AND s.state = 'accepted' GROUP BY c.id`,
      [asked.set, asked.day],
    );
    const [day] = ofDay.rows;
    const whole = run.average.essenceOfRows(all.rows).slice(0, 2);
    return { setId: day?.id ?? 0, all: whole, ofDay: [day?.total, day?.communes] };
  });
}

async function requireRight(server: ChildServer, question: PeerQuestion, rights: Essence[]): Promise<void> {
  const asker = httpAsker(server.address, 1);
  const { body } = await asker.ask(question.request);
  asker.close();
  const told = question.essenceOf(body);
  if (!rights.some((right) => isDeepStrictEqual(right, told)))
    throw new Error(
      `${question.name} answers ${JSON.stringify(told)}, which is not ${JSON.stringify(rights)}`,
    );
}

const contenderOf = ({ address, pid }: ChildServer, { name, request }: PeerQuestion): HttpContender => ({
  ...{ kind: 'http', name, address, pid },
  next: () => request,
  rehearsal: [],
  atMost: null,
});

async function measureAll(run: PeerRun, peers: readonly Peer[]): Promise<MeasuredPeer[]> {
  const theirs = peers.flatMap(({ server, questions }) =>
    questions.map((question) => ({ server, question })),
  );
  const contenders = {
    'Tiendo, asked before': samePath('average', run.ours, run.average.path, run.load),
    'Tiendo, new question': newPaths(run.ours, run.average, run.load),
    ...Object.fromEntries(
      theirs.map(({ server, question }) => [question.name, contenderOf(server, question)]),
    ),
  };
  const measured = await measureInTurn(contenders, run.load);
  const asksOf = new Map(
    theirs.map(({ server, question }) => [question.name, { server, asks: question.asks }]),
  );
  return Object.entries(measured).map(([name, one]) => {
    const { server, asks } = asksOf.get(name) ?? { server: run.ours, asks: 'GET /api/v1/figures/average' };
    return { name, asks, residentBytes: residentBytes(server.pid), measured: one };
  });
}

/** The plain national average asked of peers over the same PostgreSQL; their answers are compared first. */
export async function measurePeers(run: PeerRun): Promise<PeerResults> {
  const versions = await installPeers();
  await prepareForPeers(run.url);
  const right = await rightAnswers(run);
  const peers: Peer[] = [];
  try {
    peers.push(await startPostgraphile(run.url, run.cores, asked));
    peers.push(await startDirectus(run.url, run.cores, { ...asked, setId: right.setId }));
    for (const { server, questions } of peers)
      for (const question of questions) await requireRight(server, question, [right.all, right.ofDay]);
    return { versions, answers: await measureAll(run, peers) };
  } finally {
    for (const { server } of peers) await server.stop();
    await clearAfterPeers(run.url);
  }
}
