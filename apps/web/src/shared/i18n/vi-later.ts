import { criteriaSets } from './vi/criteria-sets.ts';
import { matrix } from './vi/matrix.ts';
import { reorganisations } from './vi/reorganisations.ts';
import { sources } from './vi/sources.ts';

/** Vietnamese words of the pages that are fetched when they are opened. */
export const laterVi = { ...sources, ...criteriaSets, ...reorganisations, ...matrix };
