/** What a database holds, at a glance. */
export type InstanceFacts = {
  hasSimulatedData: boolean;
  firstData: string | null;
  lastData: string | null;
};

/** Where there is something to see. */
export type InstanceView = { unitId: number; setId: number; date: string };

export type InstanceReader = {
  facts(): Promise<InstanceFacts>;
  /** The newest state of a unit. */
  newestState(): Promise<InstanceView | null>;
};
