import { figuresOfReport000 } from './figures-of-report-000.ts';
import { figuresOfReport001 } from './figures-of-report-001.ts';
import { figuresOfReport002 } from './figures-of-report-002.ts';
import { figuresOfReport003 } from './figures-of-report-003.ts';
import { figuresOfReport004 } from './figures-of-report-004.ts';

/** Every figure of the five reports, as printed. */
export const publishedFigures = [
  ...figuresOfReport000,
  ...figuresOfReport001,
  ...figuresOfReport002,
  ...figuresOfReport003,
  ...figuresOfReport004,
];
