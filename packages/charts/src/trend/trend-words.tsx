import type { Box, LabelPlace, LabelWish } from '../drawing/place-labels.ts';
import { labelBox, placeLabels } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import type { CurrentWish } from './trend-current-label.tsx';
import { CurrentLabel, currentWishes } from './trend-current-label.tsx';
import type { BreakLabel, TrendLabel } from './trend-labels.ts';
import { trendBreakLabels, trendLabels } from './trend-labels.ts';
import { breakUprights, trendObstacles } from './trend-obstacles.ts';

type Placed<Label> = { label: Label; place: LabelPlace };

/** Every word of the plot that found a place. */
export type PlacedWords = {
  breaks: Placed<BreakLabel>[];
  others: Placed<TrendLabel>[];
  current: Placed<CurrentWish> | null;
};

type WordsQuestion = { model: TrendModel; plot: Plot; detailed: boolean };

type Around = { marks: readonly Box[]; uprights: readonly Box[]; bounds: Box };

/** The fullest of some words that find a place beside the uprights, across one where even the fewest find none. */
function fullestPlaced<Wish extends LabelWish>(
  wishes: readonly Wish[],
  { marks, uprights, bounds }: Around,
): { label: Wish; place: LabelPlace } | null {
  for (const obstacles of [[...marks, ...uprights], marks])
    for (const label of wishes) {
      const place = placeLabels([{ ...label, required: false }], obstacles, bounds).get(label.key);
      if (place !== undefined) return { label, place };
    }
  const label = wishes.at(-1);
  if (label === undefined) return null;
  const place = placeLabels([{ ...label, required: true }], marks, bounds).get(label.key);
  return place === undefined ? null : { label, place };
}

/** What changed at each break, beside its upright and clear of those further right. */
function placeBreaks({ model, plot }: WordsQuestion, marks: readonly Box[], bounds: Box) {
  const found: Placed<BreakLabel>[] = [];
  for (const wishes of trendBreakLabels(model, plot)) {
    const taken = found.map(({ label, place }) => labelBox(label, place));
    const uprights = breakUprights(model, plot, wishes[0]?.slot);
    const next = fullestPlaced(wishes, { marks: [...marks, ...taken], uprights, bounds });
    if (next !== null) found.push(next);
  }
  return found;
}

function placed<Label extends TrendLabel>(
  labels: readonly Label[],
  obstacles: readonly Box[],
  bounds: Box,
): Placed<Label>[] {
  const places = placeLabels(labels, obstacles, bounds);
  return labels.flatMap((label) => {
    const place = places.get(label.key);
    return place === undefined ? [] : [{ label, place }];
  });
}

/** The room that the words of the target want, which the figure in hand leaves to them. */
function targetRoom({ model, plot, detailed }: WordsQuestion, marks: readonly Box[], bounds: Box): Box[] {
  const wishes = trendLabels(model, plot, detailed).filter(({ key }) => key === 'target');
  return placed(wishes, marks, bounds).map(({ label, place }) => labelBox(label, place));
}

/** Finds places: for the figure in hand first, then for what changed at the breaks, then for the rest. */
export function placeTrendWords({ model, plot, detailed }: WordsQuestion): PlacedWords {
  const top = plot.top - 4;
  const bounds = { x: plot.left, y: top, width: plot.right + 12 - plot.left, height: plot.bottom - top };
  const marks = trendObstacles(model, plot);
  const uprights = breakUprights(model, plot);
  const kept = [...marks, ...targetRoom({ model, plot, detailed }, marks, bounds)];
  const current = fullestPlaced(currentWishes(model, plot, detailed), { marks: kept, uprights, bounds });
  const own = current === null ? [] : [labelBox(current.label, current.place)];
  const breaks = placeBreaks({ model, plot, detailed }, [...marks, ...own], bounds);
  const taken = breaks.map(({ label, place }) => labelBox(label, place));
  const others = placed(
    trendLabels(model, plot, detailed),
    [...marks, ...uprights, ...own, ...taken],
    bounds,
  );
  return { breaks, others, current };
}

/** The words under the points. */
export function TrendWords({ words: { others, current } }: { words: PlacedWords }) {
  return (
    <g>
      {others.map(({ label, place }) => (
        <SvgText key={label.key} {...label.style} {...place}>
          {label.text}
        </SvgText>
      ))}
      {current !== null && <CurrentLabel wish={current.label} place={current.place} />}
    </g>
  );
}

type BreakWordsProps = { words: PlacedWords; onBreak: ((slot: string) => void) | undefined };

/** What changed at each break; a press opens it, as the button that is laid over the cut does for every reader. */
export function BreakWords({ words, onBreak }: BreakWordsProps) {
  return words.breaks.map(({ label: { key, slot, text, style }, place }) => {
    const opens = onBreak === undefined ? {} : { onClick: () => onBreak(slot), style: { cursor: 'pointer' } };
    return (
      <g key={key} data-part="break-words" {...opens}>
        <SvgText {...style} {...place} dotted={onBreak !== undefined}>
          {text}
        </SvgText>
      </g>
    );
  });
}
