import type { Data, DataVersions } from './data.ts';
import { dataParts } from './data.ts';
import { joinedReads } from './joined-reads.ts';

/** Data with the versions it was read at. */
export type Held = { readonly versions: DataVersions; readonly data: Data };

/** Where data is kept; the version of each part grows with every change of it. */
export type DataStore = {
  versions(): Promise<DataVersions>;
  /** Reads the parts that changed since; what has not changed stays as it was held. */
  refresh(held: Held | null): Promise<Held>;
};

const areEqual = (a: DataVersions, b: DataVersions): boolean =>
  dataParts.every((part) => a[part] === b[part]);

const isCurrent = (held: Held | null, versions: DataVersions): held is Held =>
  held !== null && dataParts.every((part) => held.versions[part] >= versions[part]);

/** Versions that stand for every call until then, in milliseconds since the process began. */
type Lease<Versions> = { versions: Versions; until: number };

/** Data in memory for as long as its versions stand. */
export type HeldData = {
  /**
   * The versions as they are now, the same object for as long as they are the same; calls at one time
   * share the question.
   */
  versions(): DataVersions | Promise<DataVersions>;
  /**
   * The data as it is now: a change made by any process is seen by the next call. `asked`: versions
   * that were asked for already, which the data will not be older than.
   */
  current(asked?: DataVersions): Promise<Data>;
};

/**
 * Holds the data of a store. What one call gives may be read until the next await. For `leaseMs`
 * after versions began to be read they stand for every call; a writer lets as much time pass between
 * its commit and its answer, so that nobody who knows of a change is told an older version. A call in
 * the last quarter of that time has them read again, so that while calls keep coming none waits for it.
 */
export function heldData(store: DataStore, leaseMs = 0): HeldData {
  let held: Held | null = null;
  let leased: Lease<DataVersions> | null = null;
  let renewal: Lease<Promise<DataVersions>> | null = null;
  const read = joinedReads(async () => {
    const until = performance.now() + leaseMs;
    const now = await store.versions();
    const versions = leased !== null && areEqual(leased.versions, now) ? leased.versions : now;
    leased = { versions, until };
    return versions;
  });
  const renew = (now: number) => {
    const reading = { versions: read(), until: now + leaseMs };
    const end = () => {
      renewal = null;
    };
    // A renewal that fails is told to whoever waits for it, or else tried again when the lease has ended.
    reading.versions.then(end, end);
    renewal = reading;
  };
  const versions = () => {
    const now = performance.now();
    if (leased === null || now >= leased.until)
      return renewal !== null && now < renewal.until ? renewal.versions : read();
    if (renewal === null && now >= leased.until - leaseMs / 4) renew(now);
    return leased.versions;
  };
  const refresh = joinedReads(async () => {
    held = await store.refresh(held);
    return held;
  });
  return {
    versions,
    current: async (asked) => {
      const now = asked ?? (await versions());
      while (!isCurrent(held, now)) await refresh();
      return held.data;
    },
  };
}
