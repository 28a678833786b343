export type Box = { x: number; y: number; width: number; height: number };

export type LabelPlace = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** A label on its baseline, with the places it may take, the best first. */
export type LabelWish = {
  key: string;
  width: number;
  /** Of the letters above the first baseline. */
  ascent: number;
  /** Below it: of the letters, or of further lines. */
  descent?: number;
  places: readonly LabelPlace[];
  /** Drawn at its first place where every place is taken, rather than left out. */
  required?: boolean;
};

const letterDescent = 3;

type LabelSize = Pick<LabelWish, 'width' | 'ascent' | 'descent'>;

/** The room a label takes at a place. */
export function labelBox({ width, ascent, descent = letterDescent }: LabelSize, place: LabelPlace): Box {
  const left = { start: place.x, middle: place.x - width / 2, end: place.x - width }[place.anchor];
  return { x: left, y: place.y - ascent, width, height: ascent + descent };
}

/** Air between two labels side by side, so that they do not read as one. */
const air = 3;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/**
 * Gives each label, in the order told, the first of its places that is inside the bounds and
 * free of obstacles and of labels before it. A label that finds none is left out unless required.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
): Map<string, LabelPlace> {
  const taken = [...obstacles];
  const placed = new Map<string, LabelPlace>();
  for (const wish of wishes) {
    const free = wish.places.find((place) => {
      const box = labelBox(wish, place);
      return within(box, bounds) && !taken.some((other) => overlap(box, other));
    });
    const inside = wish.places.find((place) => within(labelBox(wish, place), bounds));
    const place = free ?? (wish.required ? (inside ?? wish.places[0]) : undefined);
    if (place === undefined) continue;
    placed.set(wish.key, place);
    taken.push(labelBox(wish, place));
  }
  return placed;
}

/** Boxes along a straight line, so that labels keep off it. */
export function lineObstacles(x1: number, y1: number, x2: number, y2: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return { x: x1 + (x2 - x1) * share - 1, y: y1 + (y2 - y1) * share - 1, width: 2, height: 2 };
  });
}
