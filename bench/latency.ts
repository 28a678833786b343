import { Agent, get } from 'node:http';

export type Latency = { p50: number; p95: number; p99: number; bytes: number };

export type LoadOptions = {
  readonly requests: number;
  readonly warmUp: number;
  /** Requests under way at a time. */
  readonly concurrency: number;
};

type Timed = { milliseconds: number; bytes: number };

function timedGet(url: string, agent: Agent): Promise<Timed> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ milliseconds: performance.now() - start, bytes });
        else reject(new Error(`${response.statusCode} ${url}`));
      });
    }).on('error', reject);
  });
}

async function run(url: string, agent: Agent, requests: number, concurrency: number): Promise<Timed[]> {
  const timed: Timed[] = [];
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      timed.push(await timedGet(url, agent));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return timed;
}

/** Calls an address without measuring, so that code is compiled and statements are prepared. */
export async function warmUp(url: string, options: LoadOptions): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.concurrency });
  await run(url, agent, options.warmUp, options.concurrency);
  agent.destroy();
}

/** Latency of an address over real HTTP, in milliseconds. */
export async function measureLatency(url: string, options: LoadOptions): Promise<Latency> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.concurrency });
  const timed = await run(url, agent, options.requests, options.concurrency);
  agent.destroy();
  const sorted = timed.map((one) => one.milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes: timed[0]?.bytes ?? 0 };
}
