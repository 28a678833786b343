import { commune } from './vi/commune.ts';
import { confidence } from './vi/confidence.ts';
import { criteriaSets } from './vi/criteria-sets.ts';
import { matrix } from './vi/matrix.ts';
import { reorganisations } from './vi/reorganisations.ts';
import { savedViews } from './vi/saved-views.ts';
import { sources } from './vi/sources.ts';

/** Vietnamese words of the pages that are fetched when they are opened. */
export const laterVi = {
  ...commune,
  ...sources,
  ...criteriaSets,
  ...savedViews,
  ...reorganisations,
  ...matrix,
  ...confidence,
};
