import type { ReadReference, Reference } from './reference.ts';

/** Where reference data is kept; its version grows with every change. */
export type ReferenceStore = {
  version(): Promise<bigint>;
  load(): Promise<{ version: bigint; reference: Reference }>;
};

type Held = Awaited<ReturnType<ReferenceStore['load']>>;

/**
 * Reference data held in memory for as long as its version stands. Every call asks for the version,
 * so that a change made by any process is seen by the next request; calls at one time share one load.
 */
export function heldReference(store: ReferenceStore): ReadReference {
  let held: Held | null = null;
  let loading: Promise<Held> | null = null;
  const load = async () => {
    try {
      held = await store.load();
      return held;
    } finally {
      loading = null;
    }
  };
  return async () => {
    const version = await store.version();
    if (held?.version === version) return held.reference;
    let loaded: Held;
    do {
      loading ??= load();
      loaded = await loading;
    } while (loaded.version < version);
    return loaded.reference;
  };
}
