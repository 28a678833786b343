import type { FigureNote } from '@tiendo/contracts/figures/figure.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { checkDates } from '@tiendo/domain/checks/date-check.ts';
import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import type { StateKind } from '../../shared/progress/progress-history.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { Answering } from './moment-reading.ts';

type NoteQuestion = {
  answering: Answering;
  /** What would answer if simulated data were not left out. */
  unfiltered: Answering;
  figure: AnsweredFigure;
  layer: FigureLayer;
  sources: readonly (SourceSummary & { id: number })[];
};

function noteIf(holds: boolean, code: FigureNote['code'], count: number | null = null): FigureNote[] {
  return holds ? [{ code, count }] : [];
}

function aggregateNotes(answering: Answering): FigureNote[] {
  if (answering.kind !== 'published_aggregate') return [];
  const { groups, average, total, communes } = answering.aggregate;
  const ranges = groups.filter((group) => group.min !== group.max);
  const inRanges = ranges.reduce((sum, group) => sum + (group.communes ?? 0), 0);
  return [
    ...noteIf(ranges.length > 0, 'known_only_as_bands', inRanges),
    ...noteIf(average !== null && (total === null || communes === null), 'average_without_parts'),
  ];
}

function stateNotes({ answering, sources }: NoteQuestion): FigureNote[] {
  const kinds = 'tally' in answering ? [...answering.tally.kinds] : [];
  const published = kinds.filter(([{ origin }]) => origin === 'published');
  if (published.length === 0) return [];
  const dateOf = new Map(sources.map((source) => [source.id, source.eventDate ?? source.publicationDate]));
  const contradicted = published.some(([{ asOf, asOfFrom, sourceId }]) => {
    const sourceDate = dateOf.get(sourceId ?? -1) ?? null;
    return checkDates(asOfFrom ?? asOf, sourceDate).verdict === 'impossible';
  });
  const noteOf = (code: FigureNote['code'], holds: (kind: StateKind) => boolean) => {
    const states = published.reduce((sum, [kind, count]) => sum + (holds(kind) ? count : 0), 0);
    return noteIf(states > 0, code, states);
  };
  return [
    ...noteOf('set_by_denominator', ({ setBasis }) => setBasis === 'by_denominator'),
    ...noteOf('set_not_stated', ({ setBasis }) => ['unknown', 'inferred'].includes(setBasis)),
    ...noteOf('published_reading_inferred', ({ readForEach }) => readForEach),
    ...noteIf(contradicted, 'date_contradicts_source'),
  ];
}

/** What a reader must know about a figure, with the numbers that go with it. */
export function notesOf(question: NoteQuestion): FigureNote[] {
  const { answering, unfiltered, figure, layer } = question;
  const { reported, expected } = figure;
  const partial = reported !== null && reported > 0 && reported < expected;
  const hidden = layer === 'published' && unfiltered.kind === 'simulated_states';
  return [
    ...aggregateNotes(answering),
    ...stateNotes(question),
    ...noteIf(partial, 'partial_reporting', partial ? expected - reported : null),
    ...noteIf(answering.kind === 'simulated_states', 'only_simulated'),
    ...noteIf(hidden, 'simulated_hidden'),
  ];
}
