/** Millimetres in twips (a twentieth of a point), rounded up: what must be 20 mm at least is not a hair less. */
export const twips = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4);
