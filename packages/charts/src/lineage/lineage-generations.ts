import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';

export type LineageStep = Omit<LineageAnswer['predecessors'][number], 'unit' | 'of'> & {
  from: UnitSummary;
  to: UnitSummary;
};

/** Each unit with how many steps after the unit itself it came; before it, below zero. */
export type Generations = { units: { unit: UnitSummary; generation: number }[]; steps: LineageStep[] };

/**
 * The line of a unit as steps from unit to unit. `beside`: lineages of what it became, which tell the units that
 * went into it together.
 */
export function generationsOf(answer: LineageAnswer, beside: readonly LineageAnswer[]): Generations {
  const units = new Map([[answer.unit.id, { unit: answer.unit, generation: 0 }]]);
  const steps: LineageStep[] = [];
  const follow = (links: LineageAnswer['predecessors'], by: 1 | -1) => {
    const open = [...links];
    for (let next = takeKnown(open); next !== undefined; next = takeKnown(open)) {
      const { unit, of, ...step } = next;
      const known = units.get(of);
      if (known === undefined) continue;
      if (!units.has(unit.id)) units.set(unit.id, { unit, generation: known.generation + by });
      steps.push(
        by === 1 ? { ...step, from: known.unit, to: unit } : { ...step, from: unit, to: known.unit },
      );
    }
  };
  const takeKnown = (open: LineageAnswer['predecessors']) => {
    const place = open.findIndex(({ of }) => units.has(of));
    return place < 0 ? undefined : open.splice(place, 1)[0];
  };
  follow(answer.predecessors, -1);
  follow(answer.successors, 1);
  for (const { unit, predecessors } of beside)
    follow(
      predecessors.filter((link) => link.of === unit.id && link.unit.id !== answer.unit.id),
      -1,
    );
  return { units: [...units.values()].sort(byGenerationAndName), steps };
}

type Placed = Generations['units'][number];

const byGenerationAndName = (a: Placed, b: Placed): number =>
  a.generation - b.generation || compareVietnamese(a.unit.name, b.unit.name);
