import type { LabelPlace, LabelWish } from '../drawing/place-labels.ts';
import { labelBox } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';

const valueSize = 15;
const gap = 5;
const secondLine = 15;

/** The words beside the figure in hand: all of them, or fewer where there is no room. */
export type CurrentWords = { value: string; origin: string; parts: string };

export type CurrentWish = LabelWish & { words: CurrentWords };

/** From all words to the number alone; where a column is narrow, the origin stands under the number. */
function fewerAndFewer({ currentWords }: TrendModel, detailed: boolean): CurrentWords[] {
  if (currentWords === null) return [];
  const { value, origin, longOrigin, parts, briefParts, scope } = currentWords;
  const written = detailed ? { value, origin: longOrigin, parts: scope } : { value, origin, parts };
  return [
    written,
    ...(detailed ? [] : [{ value, origin, parts: briefParts }]),
    { ...written, parts: '' },
    { value, origin: '', parts: origin },
    { value, origin: '', parts: '' },
  ];
}

const valueWidth = (value: string): number => textWidth(value, valueSize, 600, 'figures');

function widthOf({ value, origin, parts }: CurrentWords): number {
  const first = valueWidth(value) + (origin === '' ? 0 : gap + textWidth(origin, 12, 400, 'figures'));
  return Math.max(first, textWidth(parts, 12, 400, 'figures'));
}

/** The figure in hand with its origin and, under them, its parts, as one block near its mark. */
export function currentWishes(model: TrendModel, plot: Plot, detailed: boolean): CurrentWish[] {
  const mark = model.marks.find((one) => one.current);
  if (mark === undefined) return [];
  const [x, y] = [plot.x(mark.slot), plot.y(mark.value)];
  return fewerAndFewer(model, detailed).map((words) => {
    const below = words.parts === '' ? 0 : secondLine;
    const places = [0, 12, 24, 40, 60].flatMap((away): LabelPlace[] => [
      { x: x - 8, y: y + 24 + away, anchor: 'start' },
      { x: x + 8, y: y + 24 + away, anchor: 'end' },
      { x: plot.right + 8, y: y + 24 + away, anchor: 'end' },
      { x: x - 8, y: y - 13 - below - away, anchor: 'start' },
      { x: x + 8, y: y - 13 - below - away, anchor: 'end' },
      { x: plot.right + 8, y: y - 13 - below - away, anchor: 'end' },
    ]);
    const size = { width: widthOf(words), ascent: 12, descent: below + 3 };
    return { key: 'current', words, ...size, places };
  });
}

/** Numbers and words on their baselines from the place that was found. */
export function CurrentLabel({ wish, place }: { wish: CurrentWish; place: LabelPlace }) {
  const { value, origin, parts } = wish.words;
  const left = labelBox(wish, place).x;
  return (
    <g>
      <SvgText x={left} y={place.y} size={valueSize} weight={600} tone="ink" halo>
        {value}
      </SvgText>
      <SvgText x={left + valueWidth(value) + gap} y={place.y} tone="ink" halo>
        {origin}
      </SvgText>
      <SvgText x={left} y={place.y + secondLine} halo>
        {parts}
      </SvgText>
    </g>
  );
}
