import type { CommunesModel } from '../figure-model.ts';
import { textWidth } from '../text/text-width.ts';

export type CommunesLayout = {
  /** Where the rulers begin and how much stands right of them. */
  left: number;
  right: number;
  /** Room for names, and where changes and brackets begin, from the right end of the rulers. */
  nameRoom: number;
  changeAt: number;
  bracketAt: number;
};

export const scaleHeight = 18;
const signRoom = 18;
const widest = (texts: readonly (string | null)[], size: number, weight: 400 | 600 = 400): number =>
  Math.max(
    0,
    ...texts.map((text) =>
      text === null ? 0 : textWidth(text, size, weight, size === 13 ? 'letters' : 'figures'),
    ),
  );

function bracketRoom({ brackets, named }: CommunesModel): number {
  if (brackets.length === 0 || !named) return 0;
  const texts = brackets.flatMap((one) => (one.first === one.last ? [one.short] : [one.count]));
  return (
    11 +
    Math.max(
      widest(texts, 12, 600),
      widest(
        brackets.map((one) => one.words),
        12,
      ),
    )
  );
}

function groupsLayout(model: CommunesModel): CommunesLayout {
  const left =
    widest(
      model.brackets.map((one) => one.count),
      13,
      600,
    ) + 10;
  const right = widest([...model.brackets.map((one) => one.words), '?'], 12) + 10;
  return { left, right, nameRoom: left - 10, changeAt: right, bracketAt: right };
}

/** Columns of the drawing from the words they hold; long names give way to the rulers. */
export function communesLayout(model: CommunesModel, width: number): CommunesLayout {
  if (!model.named) return groupsLayout(model);
  const signs = model.rows.some((row) => row.recognised !== null || row.pilot !== null) ? signRoom : 0;
  const values =
    widest(
      model.rows.map((row) => row.valueText),
      12,
    ) + 8;
  const changes = widest(
    model.rows.map((row) => row.changeText),
    12,
  );
  const changeRoom = changes === 0 ? 0 : changes + 5;
  const brackets = bracketRoom(model);
  const bracketRoomWithAir = brackets === 0 ? 0 : brackets + 8;
  const right = values + changeRoom + bracketRoomWithAir;
  const names =
    widest(
      model.rows.map((row) => row.name),
      13,
    ) + 2;
  const nameRoom = Math.min(names, (width - right) * 0.55 - signs);
  return {
    left: signs + nameRoom + 8,
    right,
    nameRoom,
    changeAt: values,
    bracketAt: values + changeRoom + 8,
  };
}

/** Counts named over the rulers: both ends and the half always, fives where they have room. */
export function scaleCounts(size: number, half: number, perUnit: number): number[] {
  const shown = [0, half, size];
  for (let count = 5; count < size; count += 5)
    if (shown.every((other) => Math.abs(other - count) * perUnit >= 22)) shown.push(count);
  return shown;
}
