import { residentBytes } from './process-usage.ts';

/** Memory of a process while it was watched, in bytes; the slope by least squares over the second half. */
export type WatchedMemory = {
  readonly start: number;
  readonly max: number;
  readonly end: number;
  readonly slopePerMinute: number;
};

type Sample = { readonly minutes: number; readonly bytes: number };

/** Bytes a minute that a line through the samples rises. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (value: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + value(sample), 0) / Math.max(1, samples.length);
  const [time, bytes] = [mean((sample) => sample.minutes), mean((sample) => sample.bytes)];
  const spread = samples.reduce((sum, sample) => sum + (sample.minutes - time) ** 2, 0);
  const together = samples.reduce((sum, one) => sum + (one.minutes - time) * (one.bytes - bytes), 0);
  return spread === 0 ? 0 : together / spread;
}

/** Reads the memory of a process each second until it is told to stop. */
export function watchMemory(pid: number): () => WatchedMemory {
  const began = performance.now();
  const samples: Sample[] = [];
  const take = () => {
    samples.push({ minutes: (performance.now() - began) / 60_000, bytes: residentBytes(pid) });
  };
  take();
  const timer = setInterval(take, 1_000);
  return () => {
    clearInterval(timer);
    take();
    return {
      start: samples[0]?.bytes ?? 0,
      max: Math.max(...samples.map(({ bytes }) => bytes)),
      end: samples.at(-1)?.bytes ?? 0,
      slopePerMinute: slopeOf(samples.slice(Math.floor(samples.length / 2))),
    };
  };
}
