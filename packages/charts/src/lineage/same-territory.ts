import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { keepsTerritory } from '@tiendo/domain/units/lineage.ts';

type Links = LineageAnswer['predecessors'];

/** A unit with the codes it had one after the other while its territory and its name stayed the same. */
type LastingUnit = UnitSummary & { codes: string[] };

/** The earlier of two rows of one territory and one name gives its code and its first day to the later one. */
function joined(earlier: LastingUnit, later: LastingUnit): LastingUnit {
  const codes = [...new Set([...earlier.codes, ...later.codes])];
  return { ...later, codes, validFrom: earlier.validFrom };
}

const lasting = (unit: UnitSummary): LastingUnit => ({
  ...unit,
  codes: unit.code === null ? [] : [unit.code],
});

/**
 * A lineage in which the rows of one territory under one name are one unit: a corrected code or another parent is no
 * step of its own. `of`: which unit stands for each row.
 */
export function withoutRecodes(answer: LineageAnswer): LineageAnswer & { units: Map<string, LastingUnit> } {
  const units = new Map<string, LastingUnit>();
  const all = [answer.unit, ...[...answer.predecessors, ...answer.successors].map(({ unit }) => unit)];
  for (const unit of all) units.set(unit.id, lasting(unit));
  const drop = (links: Links, earlierOf: (link: Links[number]) => [string, string]): Links =>
    links.filter((link) => {
      const [earlier, later] = earlierOf(link).map((id) => units.get(id));
      if (
        earlier === undefined ||
        later === undefined ||
        !keepsTerritory(link) ||
        earlier.name !== later.name
      )
        return true;
      const one = joined(earlier, later);
      for (const [id, unit] of units) if (unit === earlier || unit === later) units.set(id, one);
      return false;
    });
  const predecessors = drop(answer.predecessors, ({ unit, of }) => [unit.id, of]);
  const successors = drop(answer.successors, ({ unit, of }) => [of, unit.id]);
  const renamed = (links: Links): Links =>
    links.map((link) => ({
      ...link,
      unit: units.get(link.unit.id) ?? link.unit,
      of: units.get(link.of)?.id ?? link.of,
    }));
  return {
    unit: units.get(answer.unit.id) ?? answer.unit,
    predecessors: renamed(predecessors),
    successors: renamed(successors),
    units,
  };
}
