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

/** The text for a program of the toolchain that failed: its own output says why. */
export function programFailure(program: string, output: string): Bilingual {
  const shown = output
    .split('\n')
    .filter((line) => !/^\s*(at |\d+: <unknown>)/.test(line))
    .slice(-25)
    .join('\n');
  return {
    vi: `“${program}” không chạy được:\n${shown}\n  Hãy sửa lỗi nêu trên rồi chạy lại.`,
    en: `“${program}” failed as shown above. Correct that and run again.`,
  };
}
