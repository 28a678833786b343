import type { Contender } from './contender.ts';
import { measureLatency, type RatedLatency } from './offered-rate.ts';
import type { LoadSettings } from './settings.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

/** A contender's median round, and the answers a second of every round in their order. */
export type Measured = Throughput & { readonly latency: RatedLatency; readonly speeds: readonly number[] };

export function medianBy<T>(rounds: readonly T[], value: (round: T) => number): T {
  const sorted = [...rounds].sort((a, b) => value(a) - value(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no rounds');
  return middle;
}

/** The median round in speed, with the median round in latency; `speeds` of all rounds. */
export function medianRound(
  rounds: readonly Throughput[],
  latencies: readonly RatedLatency[],
  speeds: readonly number[],
): Measured {
  const latency = medianBy(latencies, ({ p95 }) => p95);
  return { ...medianBy(rounds, ({ perSecond }) => perSecond), latency, speeds };
}

/**
 * How many times as fast one was as the other: the median over the rounds of both, each round against the same of the
 * other, as a machine that others use too may be twice as fast a minute later.
 */
export function timesAsFast(one: Measured, other: Measured): number {
  const inRounds = one.speeds.map((speed, round) => speed / (other.speeds[round] ?? Number.NaN));
  return medianBy(inRounds, (ratio) => ratio);
}

/**
 * Warms a contender up with its rehearsal, a few questions and then a quarter of a round, and tells how many it is
 * likely to answer in the time of a round.
 */
async function warmUp(contender: Contender, { seconds, connections }: LoadSettings): Promise<number> {
  const most = (contender.kind === 'http' ? contender.atMost : null) ?? Number.POSITIVE_INFINITY;
  const limited = (perSecond: number, length: number) =>
    Math.max(1, Math.round(Math.min(perSecond * length, most)));
  if (contender.kind === 'http' && contender.rehearsal.length > 0) {
    const left = contender.rehearsal.values();
    const next = () => left.next().value ?? contender.next();
    await measureThroughput({ ...contender, next }, { questions: contender.rehearsal.length, connections });
  }
  const first = await measureThroughput(contender, { questions: 2 * connections, connections });
  const questions = limited(first.perSecond, seconds / 4);
  const second = await measureThroughput(contender, { questions, connections });
  return limited(second.perSecond, seconds);
}

/**
 * Warms every contender up, then measures them in turn, round by round, so that whatever else the machine does falls
 * on all alike. First at full load, then at the offered rate.
 */
export async function measureInTurn<Contenders extends { readonly [Name in keyof Contenders]: Contender }>(
  contenders: Contenders,
  settings: LoadSettings,
): Promise<{ [Name in keyof Contenders]: Measured }> {
  const { rounds, seconds, connections, offered } = settings;
  const entries = Object.entries<Contender>(contenders);
  const [speeds, latencies] = [new Map<string, Throughput[]>(), new Map<string, RatedLatency[]>()];
  const questions = new Map<string, number>();
  for (const [name, contender] of entries) questions.set(name, await warmUp(contender, settings));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of entries) {
      const round = { questions: questions.get(name) ?? 1, connections };
      const measured = await measureThroughput(contender, round);
      speeds.set(name, [...(speeds.get(name) ?? []), measured]);
    }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, contender] of entries) {
      const measured = await measureLatency(contender, { perSecond: offered, seconds, connections });
      latencies.set(name, [...(latencies.get(name) ?? []), measured]);
    }
  const measured = entries.map(([name]) => [
    name,
    medianRound(
      speeds.get(name) ?? [],
      latencies.get(name) ?? [],
      (speeds.get(name) ?? []).map(({ perSecond }) => perSecond),
    ),
  ]);
  return Object.fromEntries(measured) as { [Name in keyof Contenders]: Measured };
}
