import type { Page } from '@playwright/test';

export type SvgFacts = {
  /** What the parser says of a file that is not well-formed; null for one that is. */
  parseError: string | null;
  title: string;
  /** Every text of the file in one line. */
  text: string;
  texts: string[];
  /** Strokes in the dashes that stand for simulated. */
  simulatedMarks: number;
  /** Values of attributes that refer to something outside the file. */
  outside: string[];
};

/** Reads a saved SVG with the parser of the browser. */
export async function svgFacts(page: Page, svg: string): Promise<SvgFacts> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...parsed.querySelectorAll('*')];
    const texts = [...parsed.querySelectorAll('text')].map((one) => (one.textContent ?? '').trim());
    const references = all.flatMap((element) =>
      ['href', 'xlink:href', 'src'].map((name) => element.getAttribute(name) ?? ''),
    );
    return {
      parseError: parsed.querySelector('parsererror')?.textContent ?? null,
      title: parsed.querySelector('title')?.textContent ?? '',
      text: texts.join(' '),
      texts,
      simulatedMarks: parsed.querySelectorAll('[stroke-dasharray="3 2.5"]').length,
      outside: references.filter((value) => value !== '' && !/^(#|data:)/.test(value)),
    };
  }, svg);
}
