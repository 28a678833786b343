export type StoredSession = {
  readonly id: string;
  readonly browser: string | null;
  readonly signedInAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
};

export type SessionStore = {
  /** Sessions of an account that have not expired, newest use first; at most 100. */
  list(userId: string, now: Date): Promise<StoredSession[]>;
  /** Ends one session of an account; false where it has none with the id. */
  end(userId: string, id: string): Promise<boolean>;
  endAll(userId: string): Promise<void>;
};
