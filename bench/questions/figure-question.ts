import type { OtherPaths } from './other-paths.ts';

/** What two answers are compared by: the numbers and letters that the question asks for, in one shape. */
export type Essence = readonly unknown[];

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** A question that the benchmark asks about the whole country. */
export type FigureQuestion = OtherPaths & {
  readonly name: string;
  /** Asked again and again. */
  readonly path: string;
  /** The same by SQL over snapshots, without anything counted beforehand. */
  readonly direct: { readonly text: string; readonly values: readonly unknown[] };
  readonly essenceOfAnswer: (body: string) => Essence;
  readonly essenceOfRows: (rows: Rows) => Essence;
  /** Paths of another question, asked in the same rounds because the cost of this one is told in its cost. */
  readonly beside?: readonly string[];
};
