import { type UnitRow, unitKey } from '../data/units/unit-facts.ts';
import { unitSuccessions } from '../data/units/unit-successions.ts';
import { unitsOfDistricts } from '../reference/unit-rows.ts';
import { endOfQuarter, simulatedQuarters } from './quarters.ts';

/** A commune under one name, with the unit row that stands for it at the end of each quarter. */
export type Commune = {
  readonly district: string;
  readonly name: string;
  /** Name of the commune that it became in the end, itself where it did not end before 2025-07-01. */
  readonly family: string;
  /** Names of the simulated communes that it was made of, as far as known. */
  readonly parents: readonly string[];
  /** Unit key by quarter index, for the quarters at whose end it exists. */
  readonly unitAt: ReadonlyMap<number, string>;
};

const validAt = ([, , , from, to]: UnitRow, day: string): boolean =>
  (from === null || from <= day) && (to === null || day < to);

const keyOf = ([code, , , validFrom]: UnitRow): string => unitKey(code, validFrom);

function communeRows(district: string): readonly UnitRow[] {
  return (unitsOfDistricts[district] ?? []).filter(([, , kind]) => kind === 'commune');
}

function quartersOf(rows: readonly UnitRow[]): Map<number, string> {
  const unitAt = new Map<number, string>();
  for (let index = 0; index < simulatedQuarters.length; index += 1) {
    const row = rows.find((candidate) => validAt(candidate, endOfQuarter(index)));
    if (row !== undefined) unitAt.set(index, keyOf(row));
  }
  return unitAt;
}

/** The communes of a district from 2018 to 2025, those that ended before others. */
export function communesOf(district: string): readonly Commune[] {
  const rows = communeRows(district);
  const nameOf = new Map(rows.map((row) => [keyOf(row), row[1]]));
  const steps = unitSuccessions.flatMap(([from, to]) => {
    const [parent, child] = [nameOf.get(from), nameOf.get(to)];
    return parent === undefined || child === undefined || parent === child ? [] : [{ parent, child }];
  });
  const familyOf = (name: string): string => {
    const step = steps.find(({ parent }) => parent === name);
    return step === undefined ? name : familyOf(step.child);
  };
  const firstQuarter = ({ unitAt }: Commune): number => Math.min(...unitAt.keys());
  return [...Map.groupBy(rows, ([, name]) => name)]
    .map(
      ([name, own]): Commune => ({
        district,
        name,
        family: familyOf(name),
        parents: steps.filter(({ child }) => child === name).map(({ parent }) => parent),
        unitAt: quartersOf(own),
      }),
    )
    .sort((a, b) => firstQuarter(a) - firstQuarter(b));
}
