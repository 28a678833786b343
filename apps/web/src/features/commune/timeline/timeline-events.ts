import type { RecognitionsAnswer } from '@tiendo/contracts/figures/recognitions.ts';
import type { SnapshotSummary } from '@tiendo/contracts/snapshots.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';

type LineageLink = LineageAnswer['predecessors'][number];

/** Something that happened to a unit, or was said of it, on a day. */
export type TimelineEvent =
  | { kind: 'report'; date: string; report: SnapshotSummary; before: SnapshotSummary | null }
  | { kind: 'correction'; date: string; report: SnapshotSummary; corrected: SnapshotSummary | null }
  | { kind: 'recognition'; date: string; item: RecognitionsAnswer['items'][number] }
  | { kind: 'from' | 'into'; date: string; links: LineageLink[] };

export type TimelineFacts = {
  reports: readonly SnapshotSummary[];
  corrected: readonly SnapshotSummary[];
  recognitions: readonly RecognitionsAnswer['items'][number][];
  /** Of the unit itself. */
  lineage: LineageAnswer;
};

const seriesOf = ({ setCode, origin }: SnapshotSummary): string =>
  `${setCode} ${originOf({ origin }) === 'simulated'}`;

/** Reports of one series that say something new: the first, and each with another count than the one before. */
function tellingReports(series: readonly SnapshotSummary[]): TimelineEvent[] {
  const inOrder = series.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return inOrder.flatMap((report, at): TimelineEvent[] => {
    const before = inOrder[at - 1] ?? null;
    const same = before !== null && before.metCount === report.metCount && before.size === report.size;
    return same && report.revision === 1 ? [] : [{ kind: 'report', date: report.asOf, report, before }];
  });
}

function asCorrection(event: TimelineEvent, corrected: readonly SnapshotSummary[]): TimelineEvent {
  if (event.kind !== 'report' || event.report.revision === 1) return event;
  const { report } = event;
  const before = corrected
    .filter(
      ({ setCode, asOf, revision }) =>
        setCode === report.setCode && asOf === report.asOf && revision < report.revision,
    )
    .sort((a, b) => b.revision - a.revision)[0];
  return { kind: 'correction', date: report.receivedOn ?? report.asOf, report, corrected: before ?? null };
}

function lineageEvents(lineage: LineageAnswer): TimelineEvent[] {
  const own = (links: readonly LineageLink[]) => links.filter(({ of }) => of === lineage.unit.id);
  const dated = (kind: 'from' | 'into', links: readonly LineageLink[]) =>
    [...Map.groupBy(own(links), ({ date }) => date)].map(([date, on]) => ({ kind, date, links: on }));
  return [...dated('from', lineage.predecessors), ...dated('into', lineage.successors)];
}

/** Reports that changed something, corrections, recognitions and reorganisations; the latest first. */
export function timelineOf({ reports, corrected, recognitions, lineage }: TimelineFacts): TimelineEvent[] {
  const own = (list: readonly SnapshotSummary[]) => list.filter(({ unit }) => unit.id === lineage.unit.id);
  const series = [...Map.groupBy(own(reports), seriesOf).values()];
  const said = series.flatMap(tellingReports).map((event) => asCorrection(event, own(corrected)));
  const recognised = recognitions.flatMap((item): TimelineEvent[] =>
    item.asOf === null || item.count === 0 ? [] : [{ kind: 'recognition', date: item.asOf, item }],
  );
  return [...said, ...recognised, ...lineageEvents(lineage)].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Whence what an event says was taken; null for a change of territory, whose act is named. */
export function originOfEvent(event: TimelineEvent): FigureOriginCode | null {
  if (event.kind === 'recognition') return event.item.origin;
  return 'report' in event ? originOf(event.report) : null;
}
