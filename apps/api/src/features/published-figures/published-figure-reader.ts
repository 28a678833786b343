import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { CountGroup } from '@tiendo/domain/figures/distribution.ts';
import type { PageWindow } from '../../shared/paging.ts';

type Members = { name: string; nameEn: string | null; sizePrinted: number | null; unitIds: number[] };

/** A published figure as stored; units by id. */
export type FigureRecord = Omit<PublishedFigureItem, 'unit' | 'population' | 'checks' | 'view'> & {
  sourceId: number;
  sourceDate: string | null;
  unitId: number;
  setId: number | null;
  setSize: number | null;
  candidateIds: number[];
  populationId: number | null;
  population: Members | null;
  baseKey: string | null;
};

/** What a source tells of the communes of a unit together. */
export type ReportRecord = {
  sourceId: number;
  unitId: number;
  setId: number;
  /** As printed; null where the number is not printed. */
  communes: number | null;
  /** Units in scope by the lists of units at the date. */
  unitsListed: number;
  total: number | null;
  groups: CountGroup[];
};

/** What is simulated for a unit, by a set, as it stands at a date. */
export type SimulationQuestion = { unitId: number; setId: number; date: string };
export type SimulatedCounts = SimulationQuestion & { counts: number[] };

export type SourceRecord = SourceSummary & {
  eventDateBasis: string | null;
  eventDateBasisEn: string | null;
  figureCount: number;
  /** The unit that most figures lie in. */
  unitId: number | null;
};

export type PublishedFigureReader = {
  /** In the order of sources and keys. `unitIds`: about one of the units, or naming it among others. */
  figures(
    search: { unitIds: readonly number[] | null; source: string | null },
    window: PageWindow,
  ): Promise<FigureRecord[]>;
  /** Every figure of the sources, to check figures against each other. */
  figuresOf(sourceIds: readonly number[]): Promise<FigureRecord[]>;
  reports(sourceIds: readonly number[]): Promise<ReportRecord[]>;
  simulated(questions: readonly SimulationQuestion[]): Promise<SimulatedCounts[]>;
  sources(window: PageWindow): Promise<SourceRecord[]>;
};
