import type { FigureFormat } from '@tiendo/contracts/figures/figure-file.ts';
import type { PageName } from '@tiendo/contracts/page-file.ts';
import type { FigureInput } from './figure-input.ts';
import type { HtmlTask } from './html/html-task.ts';

/** A figure to be written in one format. */
export type FigureTask = FigureInput & { format: FigureFormat };

/** The figures of a page, to be written in every format into one ZIP. */
export type PageTask = { page: PageName; figures: FigureInput[] };

export type RenderTask = FigureTask | PageTask | HtmlTask;

/** A file as it is handed back. */
export type RenderedFile = { bytes: Uint8Array; contentType: string; fileName: string };
