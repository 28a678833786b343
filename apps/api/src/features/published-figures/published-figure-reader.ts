import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import type { CriterionReference, SourceSummary } from '@tiendo/contracts/references.ts';
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

/** What is simulated for a unit, by a set, as it stands at a date. */
export type SimulationQuestion = { unitId: number; setId: number; date: string };
export type SimulatedCounts = SimulationQuestion & { counts: number[] };

export type SourceRecord = SourceSummary & {
  eventDateBasis: string | null;
  eventDateBasisEn: string | null;
  figureCount: number;
  stressedCriteria: CriterionReference[];
  /** The unit that most figures lie in. */
  unitId: number | null;
};

export type FigureSearch = {
  /** About one of the units, or naming it among others; null: about any. */
  unitIds: readonly number[] | null;
  source: string | null;
};

/** The figures asked for, and every figure of their sources, to check figures against each other. */
export type FoundFigures = { page: FigureRecord[]; ofSources: FigureRecord[] };

export type PublishedFigureReader = {
  /** In the order of sources and keys. */
  figures(search: FigureSearch, window: PageWindow): Promise<FoundFigures>;
  /** The latest simulated count of each of the units, by a set, at a date; in the order of the questions. */
  simulated(
    questions: readonly { unitIds: readonly number[]; setId: number; date: string }[],
  ): Promise<number[][]>;
  sources(window: PageWindow): Promise<SourceRecord[]>;
};
