import { Agent, get } from 'node:http';

export type Latency = { p50: number; p95: number; p99: number; bytes: number };

export type LoadOptions = {
  readonly requests: number;
  readonly warmUp: number;
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Of every request, as those of somebody. */
  readonly headers?: Record<string, string>;
};

type Timed = { milliseconds: number; bytes: number };

type Asked = { readonly agent: Agent; readonly headers: Record<string, string> };

function timedGet(url: string, asked: Asked): Promise<Timed> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, asked, (response) => {
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

async function run(
  urls: string | readonly string[],
  requests: number,
  { concurrency, headers = {} }: LoadOptions,
): Promise<Timed[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const addresses = [urls].flat();
  const timed: Timed[] = [];
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const url = addresses[left % addresses.length] ?? '';
      timed.push(await timedGet(url, { agent, headers }));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();
  return timed;
}

/** Calls addresses in turn without measuring, so that code is compiled and statements are prepared. */
export async function warmUp(urls: string | readonly string[], options: LoadOptions): Promise<void> {
  await run(urls, options.warmUp, options);
}

/** Latency over real HTTP, in milliseconds, of one address or of several that are asked in turn. */
export async function measureLatency(
  urls: string | readonly string[],
  options: LoadOptions,
): Promise<Latency> {
  const timed = await run(urls, options.requests, options);
  const sorted = timed.map((one) => one.milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes: timed[0]?.bytes ?? 0 };
}
