import { setInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { lastDay, type Quarter } from '@tiendo/domain/time/period.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import { type AnsweredFigure, answeredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import { type Answering, answeringFor, type MomentReading, readMoment } from './moment-reading.ts';
import type { TerritoryReading } from './territory-reading.ts';

/** One quarter of a trend as read: its set, its units, and what answers. */
export type QuarterReading = {
  quarter: Quarter;
  date: string;
  set: CriteriaSetRecord | null;
  reading: MomentReading;
  answering: Answering;
  figure: AnsweredFigure;
};

/** The sets of the level and issuer asked for, of which the one in force at each quarter is read. */
export function setsOfTrend({ family }: FigureContext): CriteriaSetRecord[] {
  return family.siblings.filter((sibling) => sibling.scopeUnitId === family.set.scopeUnitId);
}

/** What answers at the end of a quarter, by that of the `sets` which is in force. */
export function readQuarter(
  sources: FigureSources,
  context: FigureContext,
  territory: TerritoryReading,
  quarter: Quarter,
  sets: readonly CriteriaSetRecord[],
): QuarterReading {
  const date = lastDay(quarter);
  const { family, unit, selection } = context;
  const set = setInForce(sets, family.set.levelCode, date, [unit.id, ...unit.pathIds]);
  const at = { moment: { date, period: quarter }, set: set ?? family.set };
  const reading = readMoment(sources, context, at, territory);
  const answering: Answering =
    set === null
      ? { kind: 'none', expected: reading.node?.expected ?? 0 }
      : answeringFor(reading, reading.node, selection.layer);
  return { quarter, date, set, reading, answering, figure: answeredFigure(answering) };
}
