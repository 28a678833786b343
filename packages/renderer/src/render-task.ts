import type { FigureChoices } from '@tiendo/contracts/figures/figure-choice.ts';
import type { FigureFormat, FigureKind, FileOptions } from '@tiendo/contracts/figures/figure-file.ts';
import type { PageName } from '@tiendo/contracts/page-file.ts';
import type { HtmlTask } from './html/html-task.ts';

/** A figure to be written, as it is handed to a worker. */
export type FigureInput = FileOptions &
  Partial<FigureChoices> & {
    kind: FigureKind;
    /** The answer of the figure as JSON: a text crosses to a worker faster than objects do. */
    answer: string;
    /** Opens the same figure again. */
    address: string;
  };

/** A figure to be written in one format. */
export type FigureTask = FigureInput & { format: FigureFormat };

/** The figures of a page, to be written in every format into one ZIP. */
export type PageTask = { page: PageName; figures: FigureInput[] };

export type RenderTask = FigureTask | PageTask | HtmlTask;

/** A file as it is handed back. */
export type RenderedFile = { bytes: Uint8Array; contentType: string; fileName: string };
