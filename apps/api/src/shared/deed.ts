import type { Person } from '@tiendo/contracts/reports/report-parts.ts';

/** What somebody did, and when, as an instant with `Z`. */
export type DeedRecord = { readonly id: string; readonly name: string; readonly at: string };

/** A deed as answers tell it; null where nobody did it. */
export const toldDeed = (deed: DeedRecord | null | undefined): { by: Person; at: string } | null =>
  deed == null ? null : { by: { id: deed.id, name: deed.name }, at: deed.at };
