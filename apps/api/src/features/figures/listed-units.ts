import { isAbove, isValidAt, type UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Territory, UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureContext } from './figure-context.ts';
import type { MomentReading } from './moment-reading.ts';

/** A listed unit with the units in scope that its figure is made of. */
export type ListedUnit = { unit: UnitRecord; scope: UnitRecord[] };

/** The kind listed by default: the highest below the unit that units in scope belong to. */
export function defaultLevel({ unit }: FigureContext, territory: Territory, now: MomentReading): UnitKind {
  const holders = new Set(now.scope.flatMap((one) => [one.id, ...one.pathIds]));
  const below = territory.units.filter((one) => holders.has(one.id) && isAbove(unit.kind, one.kind));
  const [highest] = below.sort((a, b) => (isAbove(a.kind, b.kind) ? -1 : isAbove(b.kind, a.kind) ? 1 : 0));
  return highest?.kind ?? unit.kind;
}

/** The units of a kind valid at the moment, each with what lies in scope at or under it. */
export function listedUnits(territory: Territory, reading: MomentReading, level: UnitKind): ListedUnit[] {
  const { date } = reading.moment;
  const listed = territory.units.filter((unit) => unit.kind === level && isValidAt(unit, date));
  const scopes = new Map(listed.map((unit) => [unit.id, { unit, scope: [] as UnitRecord[] }]));
  for (const unit of reading.scope)
    for (const id of [unit.id, ...unit.pathIds]) scopes.get(id)?.scope.push(unit);
  return [...scopes.values()].filter(({ scope }) => scope.length > 0);
}
