import type { QuantityFact } from '../data/published/figure-facts.ts';

/** A printed quantity as the columns that hold it; all null where words stand instead of a number. */
export function quantityColumns(quantity: QuantityFact | undefined) {
  return {
    qtyMin: quantity?.min ?? null,
    qtyMax: quantity?.max ?? null,
    decimals: quantity?.decimals ?? null,
    qualifier: quantity?.qualifier ?? null,
  };
}
