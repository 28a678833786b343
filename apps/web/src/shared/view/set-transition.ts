import { useQuery } from '@tanstack/react-query';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { type AverageAnswer, getAverage } from '@tiendo/contracts/figures/average.ts';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { isStillReported, setsInTransition } from '@tiendo/domain/criteria/set-transition.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { answerQuery } from '../api/call.ts';
import { selectionOf } from './trend-query.ts';

/** What the same units show under two sets, the older one first. */
export type SetsSideBySide = readonly { set: CriteriaSetSummary; average: AverageAnswer }[];

/** The query of every set that ever applied to a unit. */
const unitSetsQuery = (unit: string) => answerQuery(listCriteriaSets, { query: { unit, limit: 500 } });

const averageUnder = (view: View, set: string) =>
  answerQuery(getAverage, { query: { ...selectionOf({ ...view, set }), period: view.period } });

/**
 * Both sets of a transition: the one in force and the one it replaced, while units still report under
 * that one too. Null at all other times, and until it is known.
 */
export function useSetsSideBySide(view: View): SetsSideBySide | null {
  const { data } = useQuery(unitSetsQuery(view.unit));
  const level = data?.items.find(({ code }) => code === view.set)?.level.code;
  const ofLevel = data?.items.filter((set) => set.level.code === level) ?? [];
  const transition = setsInTransition(ofLevel, view.set, dateOfPeriod(view.period));
  const enabled = transition !== null;
  const older = useQuery({ ...averageUnder(view, transition?.older.code ?? view.set), enabled }).data;
  const newer = useQuery({ ...averageUnder(view, transition?.newer.code ?? view.set), enabled }).data;
  if (transition === null || older === undefined || newer === undefined) return null;
  if (newer.dataAsOf === null || !isStillReported(transition, older.dataAsOf)) return null;
  return [
    { set: transition.older, average: older },
    { set: transition.newer, average: newer },
  ];
}
