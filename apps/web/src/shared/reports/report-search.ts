import { rowId, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';

/** `vong`: the round; `don-vi`: the unit whose communes are shown; `xa`: the one commune that is open. */
export const reportSearchSchema = z.strictObject({
  vong: rowId.optional(),
  'don-vi': unitReference.optional(),
  xa: unitReference.optional(),
});

export type ReportSearch = z.output<typeof reportSearchSchema>;
