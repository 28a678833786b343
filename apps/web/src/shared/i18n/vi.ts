import { criteriaSets } from './vi/criteria-sets.ts';
import { overview } from './vi/overview.ts';
import { reorganisations } from './vi/reorganisations.ts';
import { shared } from './vi/shared.ts';
import { shell } from './vi/shell.ts';
import { sources } from './vi/sources.ts';

/** Vietnamese, the source language. */
export const vi = { ...shell, ...shared, ...overview, ...sources, ...criteriaSets, ...reorganisations };

export type Translations = typeof vi;
