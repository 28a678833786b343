/** A run of a sentence; `strong` where the reader's eye should land. */
export type Segment = { text: string; strong: boolean };

/** A run without emphasis. */
export const plain = (text: string): Segment => ({ text, strong: false });
/** A run the eye should land on. */
export const strong = (text: string): Segment => ({ text, strong: true });

/** The sentence without emphasis, for exports, titles and screen readers. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}
