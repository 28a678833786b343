import autocannon from 'autocannon';
import type { Contender, HttpContender, SqlContender } from './contender.ts';
import { processorSeconds } from './process-usage.ts';

/** Answers a second under as much load as the connections carry, each asking again once it has its answer. */
export type Throughput = {
  readonly perSecond: number;
  readonly answers: number;
  readonly bytes: number;
  /** Share of one core that the answering process used; null where that is not known. */
  readonly serverCore: number | null;
};

export type ThroughputOptions = { readonly seconds: number; readonly connections: number };

async function httpThroughput(contender: HttpContender, options: ThroughputOptions): Promise<Throughput> {
  const { address, pid, next, atMost } = contender;
  const amount = atMost === null ? {} : { amount: Math.max(options.connections, atMost) };
  const before = processorSeconds(pid);
  const start = performance.now();
  const result = await autocannon({
    url: address,
    connections: options.connections,
    timeout: 120,
    ...(atMost === null ? { duration: options.seconds } : amount),
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const seconds = (performance.now() - start) / 1000;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) {
    const { errors, timeouts, statusCodeStats } = result;
    const told = JSON.stringify({ errors, timeouts, statusCodeStats });
    throw new Error(`${contender.name}: ${failed} error answers of ${result.requests.total}: ${told}`);
  }
  const after = processorSeconds(pid);
  const answers = result['2xx'];
  return {
    perSecond: answers / seconds,
    answers,
    bytes: Math.round(result.throughput.total / Math.max(1, answers)),
    serverCore: before === null || after === null ? null : (after - before) / seconds,
  };
}

async function sqlThroughput(contender: SqlContender, { seconds }: ThroughputOptions): Promise<Throughput> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let [answers, bytes] = [0, 0];
  const worker = async () => {
    do {
      bytes = await contender.ask();
      answers += 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: contender.connections }, worker));
  const perSecond = (answers * 1000) / (performance.now() - start);
  return { perSecond, answers, bytes, serverCore: null };
}

/** One round. Throws where any answer is an error. */
export function measureThroughput(contender: Contender, options: ThroughputOptions): Promise<Throughput> {
  return contender.kind === 'http' ? httpThroughput(contender, options) : sqlThroughput(contender, options);
}
