import { laterOf } from '@tiendo/domain/time/calendar-date.ts';
import { formatPeriodCode } from '@tiendo/domain/time/period.ts';
import { LRUCache } from 'lru-cache';
import type { UnitDirectory } from '../../../shared/reference/unit-directory.ts';
import { emptySheet, type Sheet, type SheetQuestion } from './sheet.ts';
import type { Recorded } from './standing-states.ts';
import { type UnitTrees, unitTrees } from './unit-trees.ts';

/** What figures are rolled up in, for one state of the units. */
export type RollUps = {
  readonly trees: UnitTrees;
  sheet(question: SheetQuestion, recorded: Recorded): Sheet;
};

/** A place, and the pair of states that stands there. */
const bytesOfUnit = 40;

/** What sheets may take together: ten years of quarters of the whole country, twice. */
const bytesKept = 41_943_040;

const bytesOf = ({ tree }: SheetQuestion): number => 1024 + tree.inScope.length * bytesOfUnit;

type Kept = { sheet: Sheet; version: bigint };

/**
 * The same question as of the first day from which it has the same answer: between two days on which
 * something was said or a unit changed, nothing does. Where something was published, its time may run
 * out in between, and sooner in one layer and period than in another.
 */
function atDayOfChange(question: SheetQuestion, trees: UnitTrees, { progress }: Recorded): SheetQuestion {
  const { setId, moment } = question;
  if (progress.isPublished(setId)) return question;
  const date = laterOf(progress.lastSaid(setId, moment.date), trees.epoch(moment.date));
  return { ...question, moment: { date, period: null }, layer: 'all' };
}

const keyOf = ({ tree, moment, setId, bases, layer }: SheetQuestion): string => {
  const period = moment.period === null ? '' : formatPeriodCode(moment.period);
  return `${tree.key}|${setId}|${moment.date}|${period}|${[...bases].join()}|${layer}`;
};

function rollUps(units: UnitDirectory): RollUps {
  const kept = new LRUCache<string, Kept>({ maxSize: bytesKept });
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
        known.sheet.readAgain(changes);
        known.version = version;
        return known.sheet;
      }
      const sheet = emptySheet(question, recorded);
      kept.set(key, { sheet, version }, { size: bytesOf(question) });
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
