import type { LabelPlace, LabelWish } from '../drawing/place-labels.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';

const valueSize = 15;
const gap = 5;
const secondLine = 15;

type Words = NonNullable<TrendModel['currentWords']>;

const originOf = (words: Words, detailed: boolean): string => (detailed ? words.longOrigin : words.origin);

const valueWidth = (words: Words): number => textWidth(words.value, valueSize, 600, 'figures');

/** The figure in hand with its origin and, under them, its parts, as one block. */
export function currentWish(model: TrendModel, plot: Plot, detailed: boolean): LabelWish[] {
  const mark = model.marks.find((one) => one.current);
  const words = model.currentWords;
  if (mark === undefined || words === null) return [];
  const [x, y] = [plot.x(mark.slot), plot.y(mark.value)];
  const first = valueWidth(words) + gap + textWidth(originOf(words, detailed), 12, 400, 'figures');
  const width = Math.max(first, textWidth(words.parts, 12, 400, 'figures'));
  const two = words.parts !== '';
  const above = y - (two ? 13 + secondLine : 13);
  const places: LabelPlace[] = [
    { x: x - 8, y: y + 24, anchor: 'start' },
    { x: x + 8, y: y + 24, anchor: 'end' },
    { x: x - 8, y: above, anchor: 'start' },
    { x: x + 8, y: above, anchor: 'end' },
    { x: x + 14, y: y - 2, anchor: 'start' },
    { x: x - 14, y: y - 2, anchor: 'end' },
    { x: plot.right, y: y + 24, anchor: 'end' },
    { x: plot.right, y: above, anchor: 'end' },
  ];
  return [{ key: 'current', width, ascent: 12, descent: two ? secondLine + 3 : 3, places, required: true }];
}

type CurrentLabelProps = { words: Words; place: LabelPlace; width: number; detailed: boolean };

export function CurrentLabel({ words, place, width, detailed }: CurrentLabelProps) {
  const left = place.anchor === 'end' ? place.x - width : place.x;
  return (
    <g>
      <SvgText x={left} y={place.y} size={valueSize} weight={600} tone="ink" halo>
        {words.value}
      </SvgText>
      <SvgText x={left + valueWidth(words) + gap} y={place.y} tone="ink" halo>
        {originOf(words, detailed)}
      </SvgText>
      <SvgText x={left} y={place.y + secondLine} halo>
        {words.parts}
      </SvgText>
    </g>
  );
}
