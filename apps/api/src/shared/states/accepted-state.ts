import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { UnitRecord } from '../reference/unit-record.ts';

/** An accepted state of a unit, found by a row of the unit or of an earlier time of its territory. */
export type StateRecord = {
  readonly id: number;
  readonly unitId: number;
  readonly asOf: string;
  readonly basis: SnapshotBasis;
  readonly origin: SnapshotOrigin;
  readonly metCount: number | null;
  readonly basicCount: number;
  readonly size: number;
  readonly mask: VerdictMask;
};

/** Which accepted states are asked for: the last of each unit before a day, or up to it. */
export type StatesAsked = {
  readonly units: readonly Pick<UnitRecord, 'id' | 'rows'>[];
  readonly setId: number;
  readonly simulated: boolean;
} & ({ readonly before: string } | { readonly until: string });
