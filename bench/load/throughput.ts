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

/** How many questions, over how many connections. All are waited for, so that slow answers count in full. */
export type ThroughputOptions = { readonly questions: number; readonly connections: number };

/** Requests as autocannon takes them: one that is ready, or another for each question. */
function requestsOf({ next, atMost }: HttpContender): autocannon.Request[] {
  if (atMost !== null) return [{ setupRequest: (request) => ({ ...request, ...next() }) }];
  return [next()];
}

async function httpThroughput(contender: HttpContender, options: ThroughputOptions): Promise<Throughput> {
  const { address, name, pid } = contender;
  const { connections, questions } = options;
  const before = processorSeconds(pid);
  const start = performance.now();
  // autocannon ends with its next sample, not with the last answer.
  let last = start;
  const result = await autocannon({
    url: address,
    connections,
    amount: Math.max(connections, questions),
    timeout: 120,
    sampleInt: 100,
    requests: requestsOf(contender),
    setupClient: (client) => {
      client.on('response', () => {
        last = performance.now();
      });
    },
  });
  const seconds = (last - start) / 1000;
  const after = processorSeconds(pid);
  const { errors, timeouts, non2xx, statusCodeStats } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${name}: error answers: ${JSON.stringify({ errors, timeouts, statusCodeStats })}`);
  const answers = result['2xx'];
  return {
    perSecond: answers / seconds,
    answers,
    bytes: Math.round(result.throughput.total / answers),
    serverCore: before === null || after === null ? null : (after - before) / seconds,
  };
}

async function sqlThroughput(contender: SqlContender, { questions }: ThroughputOptions): Promise<Throughput> {
  const start = performance.now();
  const answers = Math.max(contender.connections, questions);
  let [left, bytes] = [answers, 0];
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      bytes = await contender.ask();
    }
  };
  await Promise.all(Array.from({ length: contender.connections }, worker));
  return { perSecond: (answers * 1000) / (performance.now() - start), answers, bytes, serverCore: null };
}

/** One round. Throws where any answer is an error. */
export function measureThroughput(contender: Contender, options: ThroughputOptions): Promise<Throughput> {
  return contender.kind === 'http' ? httpThroughput(contender, options) : sqlThroughput(contender, options);
}
