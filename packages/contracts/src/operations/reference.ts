import { getCriteriaSet } from '../criteria-set.ts';
import { listCriteriaSets } from '../criteria-sets.ts';
import type { AreaOperations } from '../endpoint.ts';
import { getInstance } from '../instance.ts';
import { getReorganisation, listReorganisations } from '../reorganisations.ts';
import { getUnit, getUnitLineage, listUnits } from '../units.ts';

/** What figures are told of: this instance, units, reorganisations and criteria sets. */
export const reference: AreaOperations = {
  endpoints: [
    getInstance,
    listUnits,
    getUnit,
    getUnitLineage,
    listReorganisations,
    getReorganisation,
    listCriteriaSets,
    getCriteriaSet,
  ],
};
