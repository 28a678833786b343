/** One HTTP request; the same path again, or another one each time. */
export type Request = {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Something that answers a question over HTTP. `next` gives the request to send. */
export type HttpContender = {
  readonly kind: 'http';
  readonly name: string;
  readonly address: string;
  /** The process that answers. */
  readonly pid: number;
  readonly next: () => Request;
  /** Requests of the same kind that are asked once before anything is measured. */
  readonly rehearsal: readonly Request[];
  /** How many requests `next` has at most left for one round; null: as many as wanted. */
  readonly atMost: number | null;
};

/** Something that answers a question over a database connection; answers with its size in bytes. */
export type SqlContender = {
  readonly kind: 'sql';
  readonly name: string;
  readonly ask: () => Promise<number>;
  /** Questions under way at a time. */
  readonly connections: number;
};

export type Contender = HttpContender | SqlContender;
