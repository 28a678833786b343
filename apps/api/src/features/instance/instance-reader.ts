/** What a database holds, at a glance. */
export type InstanceFacts = {
  hasSimulatedData: boolean;
  firstData: string | null;
  lastData: string | null;
};

/** A unit, a set and a date that there is something to see of. */
export type ViewFacts = { unitId: number; setCode: string; date: string };

export type InstanceReader = {
  facts(): Promise<InstanceFacts>;
  /** The newest published distribution, else the newest state of a unit. */
  newestView(): Promise<ViewFacts | null>;
};
