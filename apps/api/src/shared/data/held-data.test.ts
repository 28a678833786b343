import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Data, DataVersions } from './data.ts';
import { versionText } from './data.ts';
import { type Held, heldData } from './held-data.ts';
import { joinedReads } from './joined-reads.ts';

const at = (units: bigint, progress = 0n): DataVersions => ({
  units,
  criteria_sets: 0n,
  publications: 0n,
  marks: 0n,
  progress,
});

/** A store whose reads end when they are told to; `data` is a new object each time. */
function storeUnderTest() {
  let units = 1n;
  const ending: ((error?: Error) => void)[] = [];
  const given: (Held | null)[] = [];
  return {
    given,
    change: () => {
      units += 1n;
    },
    end: (index: number, error?: Error) => ending[index]?.(error),
    store: {
      versions: () => Promise.resolve(at(units)),
      refresh: (held: Held | null) => {
        given.push(held);
        const read: Held = { versions: at(units), data: {} as Data };
        return new Promise<Held>((resolve, reject) => {
          ending.push((error) => (error === undefined ? resolve(read) : reject(error)));
        });
      },
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('held data', () => {
  it('is read once for calls at one time, and not again while its versions stand', async () => {
    const { store, given, end } = storeUnderTest();
    const { current } = heldData(store);
    const calls = [current(), current()];
    await settle();
    end(0);
    const [first, second] = await Promise.all(calls);
    expect(first).toBe(second);
    expect(await current()).toBe(first);
    expect(given).toEqual([null]);
  });

  it('is read again after a change, from what was held before', async () => {
    const { store, given, end, change } = storeUnderTest();
    const { current } = heldData(store);
    const before = current();
    await settle();
    end(0);
    await before;
    change();
    const after = current();
    await settle();
    end(1);
    expect(await after).not.toBe(await before);
    expect(given[1]?.data).toBe(await before);
  });

  it('is never older than the versions at the time of the call', async () => {
    const { store, given, end, change } = storeUnderTest();
    const { current } = heldData(store);
    const early = current();
    await settle();
    change();
    const late = current();
    await settle();
    end(0);
    await settle();
    expect(given).toHaveLength(2);
    end(1);
    expect(await late).not.toBe(await early);
  });

  it('is tried again after a read that failed', async () => {
    const { store, end } = storeUnderTest();
    const { current } = heldData(store);
    const failing = current();
    await settle();
    end(0, new Error('the database is gone'));
    await expect(failing).rejects.toThrow('the database is gone');
    const again = current();
    await settle();
    end(1);
    expect(await again).toBeDefined();
  });
});

describe('leased versions', () => {
  /** A store whose versions, 1, 2, 3 …, take some milliseconds to read. */
  const leasing = (readMs: number, leaseMs: number) => {
    let reads = 0n;
    const versions = async () => {
      reads += 1n;
      const found = at(reads);
      await new Promise((resolve) => setTimeout(resolve, readMs));
      return found;
    };
    const refresh = () => Promise.reject(new Error('not asked for'));
    return { ...heldData({ versions, refresh }, leaseMs), reads: () => reads };
  };
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stand for every call until the lease ends, counted from when they began to be read', async () => {
    const held = leasing(2, 8);
    const first = held.versions();
    await pass(2);
    expect((await first).units).toBe(1n);
    await pass(3);
    expect(held.versions()).toBe(await first);
    await pass(3);
    const second = held.versions();
    await pass(2);
    expect((await second).units).toBe(2n);
  });

  it('are read again ahead of the end of the lease, so that calls that keep coming never wait', async () => {
    const held = leasing(2, 16);
    held.versions();
    await pass(2);
    const seen: unknown[] = [];
    for (let time = 2; time < 42; time += 2) {
      seen.push(held.versions());
      await pass(2);
    }
    expect(seen.every((versions) => !(versions instanceof Promise))).toBe(true);
    expect(held.reads()).toBe(4n);
  });

  it('are waited for where the reading ahead takes longer than the lease, and never stand longer', async () => {
    const held = leasing(6, 8);
    held.versions();
    await pass(6);
    expect(held.versions()).toEqual(at(1n));
    await pass(3);
    const waiting = held.versions();
    await pass(3);
    expect((await waiting).units).toBe(2n);
    await pass(7);
    const late = held.versions();
    await pass(6);
    expect((await late).units).toBe(3n);
  });
});

describe('joined reads', () => {
  it('share one read that begins after each call', async () => {
    const ending: (() => void)[] = [];
    const read = joinedReads(
      () => new Promise<number>((resolve) => ending.push(() => resolve(ending.length))),
    );
    const first = [read(), read()];
    await settle();
    const later = [read(), read(), read()];
    await settle();
    expect(ending).toHaveLength(1);
    ending[0]?.();
    expect(await Promise.all(first)).toEqual([1, 1]);
    await settle();
    expect(ending).toHaveLength(2);
    ending[1]?.();
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
  });
});

it('names versions alike only where no part changed', () => {
  expect(versionText(at(1n))).toBe(versionText(at(1n)));
  expect(new Set([at(1n), at(2n), at(1n, 1n), at(12n), at(1n, 2n)].map(versionText)).size).toBe(5);
});
