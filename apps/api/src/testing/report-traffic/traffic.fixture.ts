import type { Database } from '../../shared/prisma-database.ts';

/** A request by one of the people. */
export type Question = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type Answer = { readonly status: number; readonly body: unknown };

export type Person = { readonly userId: string; readonly isVerifier: boolean };

/** Many people at work on the reports of one round, by whatever way their requests go. */
export type Traffic = {
  readonly roundId: number;
  /** The units that they report for, as references. */
  readonly communes: readonly string[];
  readonly database: Database;
  send(person: Person, question: Question): Promise<Answer>;
};

export type Deed = {
  readonly kind: 'save' | 'submit' | 'recall' | 'correct' | 'accept' | 'return' | 'withdraw';
  readonly commune: string;
  readonly criterion: number;
  readonly verdict: 'met' | 'not_met' | null;
  /** Acts on what was seen before, however long ago. */
  readonly isStale: boolean;
};

/** A change that was accepted, and the version that it was told to have made. */
export type Done = Pick<Deed, 'kind' | 'criterion' | 'verdict'> & {
  readonly id: number;
  readonly version: number;
};

/** What everybody was told. */
export type Ledger = {
  readonly done: Done[];
  /** Answers to changes, by status. */
  readonly statuses: Map<number, number>;
  /** The newest version of each report that an answer named. */
  readonly newest: Map<number, number>;
  /** What was read, by what it was. */
  readonly reads: Map<string, number>;
  /** Whatever must not be, in words. */
  readonly faults: string[];
};

export const newLedger = (): Ledger => ({
  done: [],
  statuses: new Map(),
  newest: new Map(),
  reads: new Map(),
  faults: [],
});

export const countIn = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** What an address answers. Throws where it answers with anything but 200. */
export async function answerOf(traffic: Traffic, person: Person, url: string): Promise<unknown> {
  const { status, body } = await traffic.send(person, { method: 'GET', url });
  if (status !== 200) throw new Error(`${url} was answered with ${status}: ${JSON.stringify(body)}`);
  return body;
}
