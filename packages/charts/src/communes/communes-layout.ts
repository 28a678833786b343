import type { CommunesModel } from '../figure-model.ts';
import { textWidth, widestText } from '../text/text-width.ts';

export type CommunesLayout = {
  /** Room left and right of the rulers. */
  left: number;
  right: number;
  nameRoom: number;
  /** Where changes and brackets begin, from the right end of the rulers. */
  changeAt: number;
  bracketAt: number;
  /** Brackets give way where the rulers would become too short to read. */
  brackets: boolean;
};

const signRoom = 18;
const shortestRuler = 80;

function bracketRoom({ brackets }: CommunesModel): number {
  if (brackets.length === 0) return 0;
  const counts = widestText(brackets, (one) => (one.first === one.last ? one.short : one.count), 12, 600);
  return (
    19 +
    Math.max(
      counts,
      widestText(brackets, (one) => one.words, 12),
    )
  );
}

function groupsLayout({ brackets }: CommunesModel): CommunesLayout {
  const nameRoom = widestText(brackets, (one) => one.count, 13, 600);
  const right = widestText(brackets, (one) => one.words, 12) + 10;
  return { left: nameRoom + 10, right, nameRoom, changeAt: 0, bracketAt: 0, brackets: false };
}

function namedLayout(model: CommunesModel, width: number, brackets: boolean): CommunesLayout {
  const { rows } = model;
  const signs = rows.some((row) => row.recognised !== null || row.pilot !== null) ? signRoom : 0;
  const values = widestText(rows, (row) => row.valueText, 12) + 10;
  const changes = widestText(rows, (row) => row.changeText, 12);
  const changeRoom = changes === 0 ? 0 : changes + 5;
  const right = values + changeRoom + (brackets ? bracketRoom(model) : 0);
  const names = widestText(rows, (row) => row.name, 13, 400, 'letters') + 2;
  const nameRoom = Math.min(names, (width - right) * 0.6 - signs);
  const left = signs + nameRoom + 8;
  return { left, right, nameRoom, changeAt: values, bracketAt: values + changeRoom + 8, brackets };
}

/** Columns of the drawing from the words they hold; long names give way to the rulers. */
export function communesLayout(model: CommunesModel, width: number): CommunesLayout {
  if (!model.named) return groupsLayout(model);
  const full = namedLayout(model, width, true);
  return width - full.left - full.right >= shortestRuler ? full : namedLayout(model, width, false);
}

/** Counts named over the rulers: both ends and the half always, fives where they have room. */
export function scaleCounts(size: number, half: CommunesModel['half'], perUnit: number): number[] {
  const widthOf = (count: number) =>
    textWidth(count === half.value ? half.text : `${count}`, 12, 400, 'figures');
  const fits = (count: number, other: number) =>
    Math.abs(other - count) * perUnit >= (widthOf(count) + widthOf(other)) / 2 + 5;
  const shown = [0, half.value, size];
  for (let count = 5; count < size; count += 5)
    if (shown.every((other) => fits(count, other))) shown.push(count);
  return shown;
}
