/** How many units under one parent reported under a set as of the newest date of all. */
export type NewestReports = { parentId: number; setId: number; date: string; units: number };

/** What a database holds, at a glance. */
export type StoredInstance = {
  hasSimulatedData: boolean;
  firstData: string | null;
  lastData: string | null;
  /** Accepted reports of the newest date, by parent and set; what a source printed is no report. */
  newestReports: NewestReports[];
};

export type InstanceReader = () => Promise<StoredInstance>;
