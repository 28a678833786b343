import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { checkAgainstComputed } from '@tiendo/domain/checks/computed-check.ts';
import { type FigureFacts, noNumbers, simulationQuestions, singleValue } from './figure-facts.ts';
import type { FigureRecord } from './published-figure-reader.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The simulated value of what the figure measures, over the counts of the units it speaks of. */
function simulatedValue(figure: FigureRecord, counts: readonly number[]): number | null {
  const { band } = figure;
  switch (figure.measure.code) {
    case 'criteria_met':
      return counts.length === 1 ? (counts[0] ?? null) : null;
    case 'average_criteria':
      return sum(counts) / counts.length;
    case 'total_criteria':
      return sum(counts);
    case 'communes_in_band':
      return band === null ? null : counts.filter((count) => band.from <= count && count <= band.to).length;
    default:
      return null;
  }
}

/** The figure against the simulated ones that stand at its date, where such exist. */
export function simulationCheck(figure: FigureRecord, { simulated }: FigureFacts): FigureCheck[] {
  const questions = simulationQuestions(figure);
  const values = simulated
    .filter((found) =>
      questions.some(
        ({ unitId, setId, date }) => unitId === found.unitId && setId === found.setId && date === found.date,
      ),
    )
    .map(({ counts }) => simulatedValue(figure, counts))
    .filter((value) => value !== null);
  if (values.length === 0 || figure.quantity === null) return [];
  const { quantity } = figure;
  const verdicts = values.map((value) => checkAgainstComputed(quantity, value));
  const worst = verdicts.find(({ verdict }) => verdict !== 'consistent') ?? verdicts[0];
  if (worst === undefined) return [];
  return [
    {
      ...noNumbers,
      kind: 'against_simulation',
      verdict: worst.verdict,
      published: singleValue(figure),
      computedLeast: Math.min(...values),
      computedMost: Math.max(...values),
      difference: worst.computed.difference,
      terms: [],
    },
  ];
}
