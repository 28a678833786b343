import { unitKey } from '../../data/units/unit-facts.ts';
import { unitSuccessions } from '../../data/units/unit-successions.ts';
import { unitsOf2025 } from '../../data/units/units-of-2025.ts';

/** A commune of two-tier government, with the units that it was made of on 2025-07-01 as far as they ship. */
export type CommuneOf2025 = {
  readonly province: string;
  readonly name: string;
  /** Unit key. */
  readonly unit: string;
  /** Unit keys of communes and townships. */
  readonly predecessors: readonly string[];
};

/** The communes of a province from 2025-07-01; its wards are not counted by the programme. */
export function communesOf2025(province: string): readonly CommuneOf2025[] {
  return (unitsOf2025[province] ?? [])
    .filter(([, , kind]) => kind === 'commune')
    .map(([code, name, , validFrom]) => {
      const unit = unitKey(code, validFrom);
      const steps = unitSuccessions.filter(([, successor]) => successor === unit);
      return { province, name, unit, predecessors: steps.map(([predecessor]) => predecessor) };
    });
}
