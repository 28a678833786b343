/** What stands where something is not known yet, to be filled in by hand. */
export const dots = '……';

/** The text, or dots where it is not known or empty. */
export const orDots = (text: string | null): string => (text === null || text.trim() === '' ? dots : text);
