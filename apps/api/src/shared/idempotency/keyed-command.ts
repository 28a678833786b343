/** A command as it was sent, with the key under which it acts once; null: it was given none. */
export type KeyedCommand = {
  readonly userId: string;
  readonly key: string | null;
  /** Name of the operation. */
  readonly name: string;
  readonly body: unknown;
};
