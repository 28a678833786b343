/** What a database holds, at a glance. */
export type InstanceFacts = {
  hasSimulatedData: boolean;
  firstData: string | null;
  lastData: string | null;
};

/** How many units under one parent reported under a set as of the newest date of all. */
export type NewestReports = { parentId: number; setId: number; date: string; units: number };

export type InstanceReader = {
  facts(): Promise<InstanceFacts>;
  /** Accepted reports of the newest date, by parent and set; what a source printed is no report. */
  newestReports(): Promise<NewestReports[]>;
};
