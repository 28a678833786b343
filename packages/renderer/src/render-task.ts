import type { FigureFormat, FigureKind, FileOptions } from '@tiendo/contracts/figures/figure-file.ts';

/** A figure to be written to a file, as it is handed to a worker. */
export type FigureTask = FileOptions & {
  kind: FigureKind;
  /** The answer of the figure as JSON: a text crosses to a worker faster than objects do. */
  answer: string;
  format: FigureFormat;
  /** Opens the same figure again. */
  address: string;
};

/** A file as it is handed back. */
export type RenderedFile = { bytes: Uint8Array; contentType: string; fileName: string };
