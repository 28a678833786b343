import path from 'node:path';
import { withConnection } from '@tiendo/database/server-database.ts';
import { compareUsage, readCompareOptions } from './compare-options.ts';
import { measureFigures } from './figures/measure-figures.ts';
import { type FigureSitting, medianSitting } from './figures/median-sitting.ts';
import { pinProcess, planCores } from './load/cpu-pinning.ts';
import { watchMemory } from './load/memory-watch.ts';
import { fullLoad, quickLoad } from './load/settings.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { averageQuestion, figureQuestions } from './questions/figure-questions.ts';
import { describeMachine, readVersions } from './report/describe-machine.ts';
import type { Results } from './report/results.ts';
import { printResults } from './report/terminal.ts';
import { writeResults } from './report/write-results.ts';
import { ensureSeeded, startBenchServer } from './seed/seed-database.ts';
import { readCounts } from './seed/verify-seed.ts';
import type { ChildServer } from './servers/child-server.ts';
import { startOurServer } from './servers/our-server.ts';
import { soak } from './soak.ts';
import { measureAcceptances } from './writes/measure-acceptance.ts';
import { measureImport } from './writes/measure-import.ts';

const fewCommunes = 1_000;

function requireOptions() {
  const read = readCompareOptions(process.argv.slice(3));
  if (read !== null) return read;
  console.error(compareUsage);
  process.exit(1);
}

const options = requireOptions();
const load = options.quick ? quickLoad : fullLoad;
const acceptedReports = options.quick ? 5 : 30;

const server = await startBenchServer();
const cores = planCores();
const machine = describeMachine(cores);
if (cores !== null) pinProcess(process.pid, cores.generator);

/** A server of ours just started, so that no part finds answers in memory that another asked for. */
async function withOurServer<T>(url: string, work: (ours: ChildServer) => Promise<T>): Promise<T> {
  const ours = await startOurServer(url, cores);
  try {
    return await work(ours);
  } finally {
    await ours.stop();
  }
}

/**
 * Figures, several times over: two processes of the same program may differ in speed by a fifth for as long as they
 * live, by how their code happened to be compiled and placed.
 */
async function figuresOf(url: string): Promise<Pick<Results, 'figures' | 'memory'>> {
  const sittings: FigureSitting[] = [];
  while (sittings.length < load.sittings)
    sittings.push(
      await withOurServer(url, async (ours) => {
        const stopWatching = watchMemory(ours.pid);
        try {
          const figures = await measureFigures({ url, ours, cores, load, questions: figureQuestions });
          return { figures, memory: stopWatching() };
        } finally {
          stopWatching();
        }
      }),
    );
  return medianSitting(sittings);
}

/** Acceptances among few communes and among all, in turn. */
async function acceptancesOf(url: string): Promise<Results['acceptances']> {
  const { communes } = options;
  return withOurServer(url, async (ours) => {
    const all = { communes, url, ours };
    if (communes === fewCommunes) return measureAcceptances([all], acceptedReports);
    const { url: smallUrl } = await ensureSeeded(server, fewCommunes);
    return withOurServer(smallUrl, (smallOurs) => {
      const few = { communes: fewCommunes, url: smallUrl, ours: smallOurs };
      return measureAcceptances([few, all], acceptedReports);
    });
  });
}

/** The parts asked for; what is not measured stays empty. */
async function compare(): Promise<Results> {
  const { communes, parts } = options;
  const { url } = await ensureSeeded(server, communes);
  const has = (part: (typeof parts)[number]) => parts.includes(part);
  const figures = has('figures') ? await figuresOf(url) : { figures: [], memory: null };
  const peers = has('peers')
    ? await withOurServer(url, (ours) => measurePeers({ url, ours, cores, load, average: averageQuestion }))
    : null;
  const imported = has('writes')
    ? await withOurServer(url, (ours) => measureImport(url, ours, load.rounds))
    : null;
  const acceptances = has('writes') ? await acceptancesOf(url) : [];
  return {
    date: new Date().toISOString().slice(0, 10),
    machine,
    versions: { ...(await readVersions(url)), ...peers?.versions },
    data: await withConnection(url, readCounts),
    load,
    ...figures,
    peers,
    imported,
    acceptances,
  };
}

/** A partial or quick run says nothing to keep. */
const resultsFolder = path.join(
  import.meta.dirname,
  'results',
  options.quick || options.parts.length < 3 ? 'quick' : '',
);

try {
  if (options.soak === null) {
    const results = await compare();
    await writeResults(resultsFolder, results);
    printResults(results);
  } else {
    const { soak: milliseconds, communes } = options;
    const { url } = await ensureSeeded(server, communes);
    await withOurServer(url, (ours) => soak(ours, figureQuestions, milliseconds));
  }
} finally {
  await server.stop();
}
