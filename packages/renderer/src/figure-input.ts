import type { FigureChoices } from '@tiendo/contracts/figures/figure-choice.ts';
import type { FigureKind, FileOptions } from '@tiendo/contracts/figures/figure-file.ts';

/** A figure to be written, as it is handed to a worker. */
export type FigureInput = FileOptions &
  Partial<FigureChoices> & {
    kind: FigureKind;
    /** The answer of the figure as JSON: a text crosses to a worker faster than objects do. */
    answer: string;
    /** Opens the same figure again. */
    address: string;
  };
