import { laterOf } from '@tiendo/domain/time/calendar-date.ts';
import { formatPeriodCode } from '@tiendo/domain/time/period.ts';
import { LRUCache } from 'lru-cache';
import type { UnitDirectory } from '../../../shared/reference/unit-directory.ts';
import { emptySheet, type Sheet } from './sheet.ts';
import type { Recorded, StateQuestion } from './standing-states.ts';
import { type UnitTree, type UnitTrees, unitTrees } from './unit-trees.ts';

/** What figures are rolled up in, for one state of the units. */
export type RollUps = {
  readonly trees: UnitTrees;
  sheet(question: SheetQuestion, recorded: Recorded): Sheet;
};

/** Sheets kept at a time: three trends of ten years, or as many dates. */
const sheetsKept = 120;

type Kept = { sheet: Sheet; version: bigint };

type SheetQuestion = StateQuestion & { tree: UnitTree };

/**
 * The same question at the first day from which it has the same answer: between two days on which
 * something was said or a unit changed, nothing does.
 */
function atDayOfChange(question: SheetQuestion, trees: UnitTrees, { progress }: Recorded): SheetQuestion {
  const { date } = question.moment;
  const day = laterOf(progress.lastSaid(question.setId, date), trees.epoch(date));
  return day === date || day === '' ? question : { ...question, moment: { date: day, period: null } };
}

const keyOf = ({ tree, moment, setId, bases, layer }: SheetQuestion): string => {
  const period = moment.period === null ? '' : formatPeriodCode(moment.period);
  return [tree.key, setId, moment.date, period, [...bases].join(), layer].join('|');
};

function rollUps(units: UnitDirectory): RollUps {
  const kept = new LRUCache<string, Kept>({ max: sheetsKept });
  const trees = unitTrees(units);
  return {
    trees,
    sheet: (asked, recorded) => {
      const question = atDayOfChange(asked, trees, recorded);
      const key = keyOf(question);
      const { version } = recorded.progress;
      const known = kept.get(key);
      if (known?.version === version) return known.sheet;
      const changes = known === undefined ? null : recorded.progress.changesSince(known.version);
      if (known !== undefined && changes !== null) {
        known.sheet.forget(changes);
        known.version = version;
        return known.sheet;
      }
      const sheet = emptySheet(question, recorded);
      kept.set(key, { sheet, version });
      return sheet;
    },
  };
}

const ofUnits = new WeakMap<UnitDirectory, RollUps>();

/** The roll-ups over the units as they are: begun anew when a unit changes. */
export function rollUpsOf({ units }: Recorded): RollUps {
  const known = ofUnits.get(units) ?? rollUps(units);
  ofUnits.set(units, known);
  return known;
}
