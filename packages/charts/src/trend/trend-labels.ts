import type { LabelPlace, LabelWish } from '../drawing/place-labels.ts';
import { labelBox } from '../drawing/place-labels.ts';
import type { TextStyle } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';
import { slotWidth } from './trend-layout.ts';
import { breakUprights } from './trend-obstacles.ts';
import type { TrendMark, TrendTargetMark } from './trend-picture.ts';

/** A label of the plot: its text with its look, and where it would like to stand. */
export type TrendLabel = LabelWish & { text: string; style: TextStyle };

/** The words of a break, with its slot. */
export type BreakLabel = TrendLabel & { slot: string };

type Scene = { model: TrendModel; plot: Plot; detailed: boolean; step: number };

const ink: TextStyle = { tone: 'ink', halo: true };
const quiet: TextStyle = { tone: 'ink3', halo: true };

function label(
  key: string,
  text: string,
  style: TextStyle,
  places: LabelPlace[],
  required = false,
): TrendLabel {
  const width = textWidth(text, style.size ?? 12, style.weight ?? 400, style.face ?? 'figures');
  return { key, text, style, width, ascent: 10, places, required };
}

/** Height of one row of words about breaks. */
const breakRow = 15;

/** Lines about the breaks further right: a break's own words stand below them, so that none crosses an upright. */
const linesToTheRight = (model: TrendModel, slot: string): number =>
  model.breaks
    .slice(model.breaks.findIndex((one) => one.slot === slot) + 1)
    .reduce((sum, { lines }) => sum + lines.length, 0);

/**
 * What changed at each break, beside its upright near the top: from the right, stepping down to the left. Each with
 * its date and, where there is less room, without.
 */
export function trendBreakLabels(model: TrendModel, plot: Plot): BreakLabel[][] {
  return model.breaks.toReversed().flatMap(({ slot, lines, changes }) =>
    lines.map((line, index) => {
      const x = plot.x(slot);
      const step = linesToTheRight(model, slot) + index;
      const stepped = [0, 1, 2, 3, 4].map(
        (row): LabelPlace => ({ x: x - 6, y: plot.top + 10 + (step + row) * breakRow, anchor: 'end' }),
      );
      const rows = [0, 1, 2, 3, 4].map((row) => plot.top + 10 + (row + index) * breakRow);
      const beside = rows.flatMap((y): LabelPlace[] => [
        { x: x - 6, y, anchor: 'end' },
        { x: x + 6, y, anchor: 'start' },
      ]);
      const atEdge = rows.map((y): LabelPlace => ({ x: plot.right + 8, y, anchor: 'end' }));
      const places = [...stepped, ...beside, ...atEdge];
      const texts = [...new Set([line, changes[index]?.change ?? line])];
      return texts.map((text) => ({ ...label(`break-${slot}-${index}`, text, ink, places), slot }));
    }),
  );
}

/** The target in words; its number alone where the last break leaves no room for words. */
function targetText(target: TrendTargetMark, { model, plot, detailed }: Scene): string {
  const text = detailed ? target.longText : target.text;
  const due = plot.x(target.dueSlot);
  const before = breakUprights(model, plot).filter(({ x }) => x < due);
  const left = Math.max(plot.left, ...before.map(({ x, width }) => x + width));
  return textWidth(text, 12, 400, 'figures') < due - left ? text : target.number;
}

function targetLabels(scene: Scene): TrendLabel[] {
  const { plot, step } = scene;
  const { target } = scene.model;
  if (target === null) return [];
  const [due, y] = [plot.x(target.dueSlot), plot.y(target.value)];
  const text = targetText(target, scene);
  const name = label(
    'target',
    text,
    ink,
    [
      { x: due - 11, y: y - 5, anchor: 'end' },
      { x: due + step * 0.4, y: y + 14, anchor: 'end' },
      { x: due + step * 0.4, y: y - 16, anchor: 'end' },
      ...[29, 44, -31, -46].map((away): LabelPlace => ({ x: due + step * 0.4, y: y + away, anchor: 'end' })),
    ],
    true,
  );
  if (target.pace === null) return [name];
  const from = plot.x(target.pace.fromSlot);
  const low = plot.y(target.pace.fromValue);
  const right = due + step * 0.42;
  const pace = label('pace', target.pace.text, quiet, [
    { x: right, y: low + 9, anchor: 'end' },
    { x: right, y: (low + y) / 2 + 16, anchor: 'end' },
    { x: right, y: low + 22, anchor: 'end' },
    { x: (from + due) / 2, y: (low + y) / 2 - 8, anchor: 'end' },
  ]);
  return [name, pace];
}

const around = (x: number, y: number): LabelPlace[] => [
  { x, y: y + 19, anchor: 'middle' },
  { x, y: y - 9, anchor: 'middle' },
  { x: x + 8, y: y + 17, anchor: 'start' },
  { x: x - 8, y: y - 6, anchor: 'end' },
];

/** In a narrow column: where a stretch begins and ends, and the last quarter of each year. */
function isTelling(mark: TrendMark, index: number, marks: readonly TrendMark[]): boolean {
  const ends = [marks[index - 1], marks[index + 1]].some((beside) => beside?.stretch !== mark.stretch);
  return ends || mark.slot.endsWith('Q4');
}

function valueLabels({ model, plot, detailed }: Scene): TrendLabel[] {
  const told = model.marks.filter(
    (mark, index) => !mark.current && (detailed || isTelling(mark, index, model.marks)),
  );
  const order = told.toSorted((a, b) => a.stretch - b.stretch);
  return order.map((mark) =>
    label(`value-${mark.slot}`, mark.text, ink, around(plot.x(mark.slot), plot.y(mark.value))),
  );
}

function scopeLabels({ model, plot, step }: Scene): TrendLabel[] {
  return model.scopes.map(({ fromSlot, toSlot, text }) => {
    const [left, right] = [plot.x(fromSlot) - step * 0.3, plot.x(toSlot) + step * 0.3];
    const y = plot.bottom - 9;
    const low = plot.bottom - 24;
    return label(`scope-${fromSlot}`, text, quiet, [
      { x: right, y, anchor: 'end' },
      { x: left, y, anchor: 'start' },
      { x: right, y: low, anchor: 'end' },
    ]);
  });
}

function unknownLabels({ model, plot, step }: Scene): TrendLabel[] {
  const first = model.slots.find((slot) => slot.unknown);
  if (first === undefined || model.unknownText === null) return [];
  const x = plot.x(first.key) - step * 0.32;
  return [
    label('unknown', model.unknownText, quiet, [
      { x, y: plot.bottom - 18, anchor: 'start' },
      { x: x + step * 0.64, y: plot.bottom - 18, anchor: 'end' },
    ]),
  ];
}

/** The other labels but the current figure's own, the most needed first. */
export function trendLabels(model: TrendModel, plot: Plot, detailed: boolean): TrendLabel[] {
  const scene: Scene = { model, plot, detailed, step: slotWidth(plot, model) };
  return [...targetLabels(scene), ...valueLabels(scene), ...unknownLabels(scene), ...scopeLabels(scene)];
}

/** Where the upright of a break begins: under the words that pass it. */
export function uprightTop(
  slot: string,
  plot: Plot,
  words: readonly { label: BreakLabel; place: LabelPlace }[],
): number {
  const x = plot.x(slot);
  const passing = words.filter(({ label, place }) => {
    const { x: left, width } = labelBox(label, place);
    return left < x && x < left + width;
  });
  return Math.max(plot.top - 2, ...passing.map(({ place }) => place.y + 5));
}
