import type { BodiesByUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';

export type Responsibility = { readonly criterionId: number; readonly body: string };

export type ResponsibilityStore = {
  /** What some units say of the criteria of a set. */
  bodies(setId: number, unitIds: readonly number[], demonstration: boolean): Promise<BodiesByUnit>;
  /** Puts what a unit says of a set in the place of what it said, and notes it in the trail. */
  replace(
    unitId: number,
    setId: number,
    said: { bodies: readonly Responsibility[]; userId: string; demonstration: boolean },
    entry: AuditEntry,
  ): Promise<void>;
};
