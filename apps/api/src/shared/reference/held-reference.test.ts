import { describe, expect, it } from 'vitest';
import { aggregateDirectory } from './aggregate-directory.ts';
import { criteriaSetDirectory } from './criteria-set-directory.ts';
import { heldReference } from './held-reference.ts';
import type { Reference } from './reference.ts';
import { sourceDirectory } from './source-directory.ts';
import { unitDirectory } from './unit-directory.ts';

const emptyReference = (): Reference => ({
  units: unitDirectory({ units: [], successions: [], rules: [] }),
  sets: criteriaSetDirectory([], []),
  sources: sourceDirectory([]),
  aggregates: aggregateDirectory([]),
});

/** A store whose loads end when they are told to. */
function storeUnderTest() {
  let version = 1n;
  const ending: ((error?: Error) => void)[] = [];
  return {
    loads: () => ending.length,
    change: () => {
      version += 1n;
    },
    end: (index: number, error?: Error) => ending[index]?.(error),
    version: () => Promise.resolve(version),
    load: () => {
      const loaded = { version, reference: emptyReference() };
      return new Promise<typeof loaded>((resolve, reject) => {
        ending.push((error) => (error === undefined ? resolve(loaded) : reject(error)));
      });
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('held reference data', () => {
  it('is loaded once for calls at one time, and not again while its version stands', async () => {
    const store = storeUnderTest();
    const read = heldReference(store);
    const calls = [read(), read()];
    await settle();
    store.end(0);
    const [first, second] = await Promise.all(calls);
    expect(first).toBe(second);
    expect(await read()).toBe(first);
    expect(store.loads()).toBe(1);
  });

  it('is loaded again after a change', async () => {
    const store = storeUnderTest();
    const read = heldReference(store);
    const before = read();
    await settle();
    store.end(0);
    await before;
    store.change();
    const after = read();
    await settle();
    store.end(1);
    expect(await after).not.toBe(await before);
  });

  it('is never older than the version at the time of the call', async () => {
    const store = storeUnderTest();
    const read = heldReference(store);
    const early = read();
    await settle();
    store.change();
    const late = read();
    await settle();
    store.end(0);
    await settle();
    expect(store.loads()).toBe(2);
    store.end(1);
    expect(await late).not.toBe(await early);
  });

  it('is tried again after a load that failed', async () => {
    const store = storeUnderTest();
    const read = heldReference(store);
    const failing = read();
    await settle();
    store.end(0, new Error('the database is gone'));
    await expect(failing).rejects.toThrow('the database is gone');
    const again = read();
    await settle();
    store.end(1);
    expect(await again).toBeDefined();
  });
});
