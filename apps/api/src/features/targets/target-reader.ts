import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { TargetItem } from '@tiendo/contracts/targets.ts';
import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import type { PageWindow } from '../../shared/paging.ts';

/** A target; its units by id. */
export type TargetRecord = Omit<TargetItem, 'unit' | 'units' | 'source'> & {
  unitId: number;
  units: { unitId: number; outcome: TargetItem['units'][number]['outcome'] }[];
  source: SourceSummary | null;
};

export type TargetSearch = {
  /** The unit itself and every unit that ever was under it. */
  unitIds: readonly number[];
  /** Only targets that stand then and are due in the year of the date or later. */
  date: string | null;
  layer: FigureLayer;
};

export type TargetReader = {
  /** In the order of their due dates. */
  search(search: TargetSearch, window: PageWindow): Promise<TargetRecord[]>;
};
