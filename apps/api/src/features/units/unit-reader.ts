import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { PageWindow } from '../../shared/paging.ts';

export type UnitSearch = {
  /** Words as typed; tone marks and the word for a kind are ignored. */
  text: string | null;
  kind: UnitKind | null;
  parentId: number | null;
  date: string | null;
};

/** What is known of a unit beyond what identifies it. */
export type UnitDetails = Pick<UnitAnswer, 'region' | 'isBorder' | 'validityBasis' | 'note'> & {
  childCount: number;
  source: SourceSummary | null;
};

export type UnitReader = {
  /** Ids: best matches first when searching, else in the order of the Vietnamese alphabet. */
  search(search: UnitSearch, window: PageWindow): Promise<number[]>;
  /** `date` null: children of all times are counted. */
  details(id: number, date: string | null): Promise<UnitDetails | null>;
};
