/** Decimals an average is told to where no source has printed it: `9,84`. */
export const usualDecimals = 2;
