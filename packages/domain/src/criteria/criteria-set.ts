import type { CalendarDate } from '../time/calendar-date.ts';

/** A criteria set as far as rules need it; `validTo` is exclusive, `scopeUnitId` null is national. */
export type CriteriaSetRef = {
  code: string;
  size: number | null;
  levelCode: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  scopeUnitId: number | null;
};
