/** Room of the counts over bars, in px of the base text size. */
export const scaleHeight = 18;
