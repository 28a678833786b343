import type { FigureContenderName, MeasuredFigure } from '../figures/measure-figures.ts';
import { timesAsFast } from '../load/interleaved-rounds.ts';
import type { Results } from './results.ts';

/** A figure of the run against what it is to be; `wanted` null: told for its own sake. */
export type Ratio = {
  readonly name: string;
  readonly value: number;
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number } | null;
};

export function isReached({ value, wanted }: Ratio): boolean | null {
  if (wanted === null) return null;
  return 'atLeast' in wanted ? value >= wanted.atLeast : value <= wanted.atMost;
}

const rollUpQuestions = ['average', 'distribution', 'criteria', 'trend'];
const megabyte = 1024 * 1024;

function figureRatios(figure: MeasuredFigure): Ratio[] {
  const { question } = figure;
  const judged = rollUpQuestions.includes(question);
  const over = (a: FigureContenderName, b: FigureContenderName) =>
    timesAsFast(figure.contenders[a], figure.contenders[b]);
  const least = (atLeast: number) => (judged ? { atLeast } : null);
  return [
    { name: `${question}: asked before / bare Fastify`, value: over('again', 'ceiling'), wanted: least(0.8) },
    { name: `${question}: new question / bare Fastify`, value: over('anew', 'ceiling'), wanted: least(0.4) },
    { name: `${question}: asked before / direct SQL`, value: over('again', 'direct'), wanted: null },
    { name: `${question}: new question / direct SQL`, value: over('anew', 'direct'), wanted: least(50) },
    { name: `${question}: new question / one ready row`, value: over('anew', 'floor'), wanted: null },
  ];
}

function costRatios({ question, contenders, beside }: MeasuredFigure): Ratio[] {
  const { again, anew, floor } = contenders;
  const ofRanking = beside && [
    {
      name: 'cost of the ranking / of the average, new',
      value: timesAsFast(beside, anew),
      wanted: { atMost: 2 },
    },
  ];
  const ofMatrix = [
    {
      name: 'cost of a matrix page / of one ready row, new',
      value: timesAsFast(floor, anew),
      wanted: { atMost: 3 },
    },
    {
      name: 'cost of a matrix page / of one ready row, asked before',
      value: timesAsFast(floor, again),
      wanted: null,
    },
  ];
  return [...(ofRanking ?? []), ...(question.startsWith('matrix') ? ofMatrix : [])];
}

function peerRatios({ peers }: Results): Ratio[] {
  const answers = peers?.answers ?? [];
  const [before, anew] = answers;
  return answers.slice(2).flatMap(({ name, measured }) => {
    const ready = name.endsWith('laid ready');
    const wanted = ready ? { atLeast: name.startsWith('Directus') ? 20 : 3 } : null;
    const over = (ours: typeof before) => (ours ? timesAsFast(ours.measured, measured) : Number.NaN);
    return [
      { name: `average: new question / ${name}`, value: over(anew), wanted },
      { name: `average: asked before / ${name}`, value: over(before), wanted: null },
    ];
  });
}

function writeRatios({ acceptances, imported }: Results): Ratio[] {
  const [small, large] = [acceptances.at(0), acceptances.at(-1)];
  const growth = { name: 'cost of one acceptance: all communes / 1,000', wanted: { atMost: 1.5 } };
  const ofAcceptance =
    small && large && small !== large ? [{ ...growth, value: large.untilRight / small.untilRight }] : [];
  if (imported === null) return ofAcceptance;
  const { transaction, copyBare, copyChecked } = imported;
  return [
    ...ofAcceptance,
    { name: 'import of a quarter / COPY without checks', value: transaction / copyBare, wanted: null },
    { name: 'import of a quarter / COPY with checks', value: transaction / copyChecked, wanted: null },
  ];
}

/** Every ratio of a run, in the order of the report. */
export function ratiosOf(results: Results): Ratio[] {
  const { figures, memory } = results;
  const most = { name: 'memory of the API process at most, MB', wanted: { atMost: 300 } };
  return [
    ...figures.flatMap(figureRatios),
    ...figures.flatMap(costRatios),
    ...peerRatios(results),
    ...writeRatios(results),
    ...(memory === null ? [] : [{ ...most, value: memory.max / megabyte }]),
  ];
}
