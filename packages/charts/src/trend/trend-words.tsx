import type { Box, LabelPlace } from '../drawing/place-labels.ts';
import { labelBox, placeLabels } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import type { CurrentWish } from './trend-current-label.tsx';
import { CurrentLabel, currentWishes } from './trend-current-label.tsx';
import type { BreakLabel, TrendLabel } from './trend-labels.ts';
import { breakUprights, trendBreakLabels, trendLabels, trendObstacles } from './trend-labels.ts';

type Placed<Label> = { label: Label; place: LabelPlace };

/** Every word of the plot that found a place. */
export type PlacedWords = {
  breaks: Placed<BreakLabel>[];
  others: Placed<TrendLabel>[];
  current: { wish: CurrentWish; place: LabelPlace } | null;
};

/** The fullest words about the figure in hand that find a free place, across an upright if need be. */
function placeCurrent(
  wishes: readonly CurrentWish[],
  marks: readonly Box[],
  uprights: readonly Box[],
  bounds: Box,
): PlacedWords['current'] {
  for (const wish of wishes)
    for (const obstacles of [[...marks, ...uprights], marks]) {
      const place = placeLabels([{ ...wish, required: false }], obstacles, bounds).get(wish.key);
      if (place !== undefined) return { wish, place };
    }
  const last = wishes.at(-1);
  const place = last === undefined ? undefined : placeLabels([last], marks, bounds).get(last.key);
  return last === undefined || place === undefined ? null : { wish: last, place };
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

type WordsQuestion = { model: TrendModel; plot: Plot; detailed: boolean };

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
  const current = placeCurrent(currentWishes(model, plot, detailed), kept, uprights, bounds);
  const own = current === null ? [] : [labelBox(current.wish, current.place)];
  const breaks = placed(trendBreakLabels(model, plot), [...marks, ...own], bounds);
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
      {current !== null && <CurrentLabel {...current} />}
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
