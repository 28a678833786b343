import { count } from './vi/count.ts';
import { overview } from './vi/overview.ts';
import { shared } from './vi/shared.ts';
import { shell } from './vi/shell.ts';
import type { laterVi } from './vi-later.ts';

/** Vietnamese, the source language: the words of the first page and of what stands around every page. */
export const vi = { ...shell, ...shared, ...count, ...overview };

export type Translations = typeof vi & typeof laterVi;
