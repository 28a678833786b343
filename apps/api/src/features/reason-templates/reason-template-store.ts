/** The reasons that persons use again and again, each of whom reaches their own alone. */
export type ReasonTemplateStore = {
  /** In the order of the person. */
  of(userId: string): Promise<string[]>;
  /** Keeps these in the place of those that were kept. */
  set(userId: string, texts: readonly string[]): Promise<void>;
};
