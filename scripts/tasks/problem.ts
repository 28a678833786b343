/** One text in both languages of the product. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** An expected failure of a command: what happened, why, and what to do, for the person at the terminal. */
export class CommandProblem extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, cause?: unknown) {
    super(text.en, { cause });
    this.name = 'CommandProblem';
    this.text = text;
  }
}

/** The lines shown for a failure: Vietnamese first. */
export function problemLines({ vi, en }: Bilingual): string {
  return `✖ ${vi}\n  ${en}`;
}
