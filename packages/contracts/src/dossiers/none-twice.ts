import { z } from 'zod';

/** A list in which nothing stands twice by its key. Refused as `invalid_value`. */
export const noneTwice = <Item extends z.ZodType>(
  item: Item,
  keyOf: (one: z.output<Item>) => string,
  most: number,
) =>
  z
    .array(item)
    .max(most)
    .refine((all) => new Set(all.map(keyOf)).size === all.length, {
      params: { code: 'invalid_value' },
      error: 'invalid_value',
    });
