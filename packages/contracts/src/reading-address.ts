import { z } from 'zod';
import { calendarDate } from './values.ts';

/** How a page reads territory that changed; a date that is null takes its default. */
export type ViewReading =
  | { mode: 'as_reported' }
  | { mode: 'restated'; unitsAt: string | null }
  | { mode: 'matched_panel'; from: string | null; to: string | null };

export const asReported: ViewReading = { mode: 'as_reported' };

/** The part of an address that says how territory that changed is read; as reported where it is left out. */
export const readingParameters = {
  doc: z.enum(['tinh-lai', 'khong-doi']).optional(),
  tai: calendarDate.optional().meta({ description: 'With doc=tinh-lai: the date whose units are read.' }),
  tu: calendarDate.optional().meta({ description: 'With doc=khong-doi: first day of the range.' }),
  den: calendarDate.optional().meta({ description: 'With doc=khong-doi: last day of the range.' }),
};
type ReadingSearch = z.infer<z.ZodObject<typeof readingParameters>>;

/** Dates of the address that its reading mode has no use for, or a range that is the wrong way round. */
export function readingFaults({ doc, tai, tu, den }: ReadingSearch): string[] {
  const foreign = [
    ...(tai !== undefined && doc !== 'tinh-lai' ? ['tai'] : []),
    ...(tu !== undefined && doc !== 'khong-doi' ? ['tu'] : []),
    ...(den !== undefined && doc !== 'khong-doi' ? ['den'] : []),
  ];
  const reversed = tu !== undefined && den !== undefined && tu > den;
  return foreign.length === 0 && reversed ? ['tu', 'den'] : foreign;
}

/** The reading of an address. */
export function readingOf({ doc, tai, tu, den }: ReadingSearch): ViewReading {
  if (doc === undefined) return asReported;
  if (doc === 'tinh-lai') return { mode: 'restated', unitsAt: tai ?? null };
  return { mode: 'matched_panel', from: tu ?? null, to: den ?? null };
}

/** The address of a reading, without what is a default. */
export function searchOfReading(reading: ViewReading): ReadingSearch {
  switch (reading.mode) {
    case 'as_reported':
      return {};
    case 'restated':
      return { doc: 'tinh-lai', ...(reading.unitsAt === null ? {} : { tai: reading.unitsAt }) };
    case 'matched_panel': {
      const { from, to } = reading;
      return {
        doc: 'khong-doi',
        ...(from === null ? {} : { tu: from }),
        ...(to === null ? {} : { den: to }),
      };
    }
  }
}
