import type { Contender } from './contender.ts';
import { measureLatency, type RatedLatency } from './offered-rate.ts';
import type { LoadSettings } from './settings.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

/** A contender's median round. */
export type Measured = Throughput & { readonly latency: RatedLatency };

export function medianBy<T>(rounds: readonly T[], value: (round: T) => number): T {
  const sorted = [...rounds].sort((a, b) => value(a) - value(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no rounds');
  return middle;
}

/**
 * Warms every contender up, then measures them in turn, round by round, so that whatever else the machine does falls
 * on all alike. First at full load, then at the offered rate.
 */
export async function measureInTurn<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { rounds, seconds, connections, offered }: LoadSettings,
): Promise<Record<Name, Measured>> {
  const entries = Object.entries(contenders) as [Name, Contender][];
  const [speeds, latencies] = [new Map<Name, Throughput[]>(), new Map<Name, RatedLatency[]>()];
  for (const [, contender] of entries)
    await measureThroughput(contender, { seconds: seconds / 4, connections });
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of entries) {
      const measured = await measureThroughput(contender, { seconds, connections });
      speeds.set(name, [...(speeds.get(name) ?? []), measured]);
    }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of entries) {
      const measured = await measureLatency(contender, { perSecond: offered, seconds, connections });
      latencies.set(name, [...(latencies.get(name) ?? []), measured]);
    }
  const measured = entries.map(([name]) => [
    name,
    {
      ...medianBy(speeds.get(name) ?? [], (round) => round.perSecond),
      latency: medianBy(latencies.get(name) ?? [], (round) => round.p95),
    },
  ]);
  return Object.fromEntries(measured) as Record<Name, Measured>;
}
