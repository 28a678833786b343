import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { simulationQuestions } from './figure-facts.ts';
import type { FigureRecord, PublishedFigureReader, SimulatedCounts } from './published-figure-reader.ts';

/** What is simulated where the figures speak, each question asked once. */
export async function readSimulatedCounts(
  units: UnitDirectory,
  reader: PublishedFigureReader,
  figures: readonly FigureRecord[],
): Promise<SimulatedCounts[]> {
  const asked = figures.flatMap(simulationQuestions);
  const distinct = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
  const unitIdsOf = (unitId: number, date: string): number[] => {
    const unit = units.byId(unitId);
    return unit === null ? [] : units.territory(unit, date, date).units.map((one) => one.id);
  };
  const counts = await reader.simulated(
    distinct.map(({ unitId, setId, date }) => ({ unitIds: unitIdsOf(unitId, date), setId, date })),
  );
  return distinct.flatMap((question, place) => {
    const found = counts[place] ?? [];
    return found.length === 0 ? [] : [{ ...question, counts: found }];
  });
}
