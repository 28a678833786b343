import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ListFile } from '../../apps/api/src/shared/lists/csv-table.ts';
import type { ListProblem } from '../../apps/api/src/shared/lists/list-problem.ts';
import { listProblemPlace, listProblemText } from '../../apps/api/src/shared/lists/list-problem-words.ts';
import { type Lang, langs } from '../../packages/domain/src/wording/lang.ts';
import { CommandProblem } from './problem.ts';

const options = {
  lang: { type: 'string', default: 'vi' },
  date: { type: 'string' },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  'legal-basis': { type: 'string' },
} as const;

export type CommandInput = {
  readonly words: readonly string[];
  readonly lang: Lang;
  readonly options: Readonly<Partial<Record<'date' | 'title' | 'title-en' | 'legal-basis', string>>>;
};

/** The words and options after the name of a command. Throws CommandProblem for an option that there is not. */
export function readCommandInput(args: readonly string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang: asked, ...others } = values;
    const lang = langs.find((one) => one === asked);
    if (lang === undefined) throw new Error(`--lang ${asked}`);
    return { words: positionals, lang, options: others };
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({
      vi: `Tuỳ chọn không đúng: ${given}`,
      en: `The options are not right: ${given}`,
    });
  }
}

/** The bytes of a file that a command was given. Throws CommandProblem where it cannot be read. */
export async function readListFile(file: string): Promise<ListFile> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(
      { vi: `Không đọc được tệp ${file}: ${why}`, en: `${file} cannot be read: ${why}` },
      error,
    );
  }
}

/** The findings in files, a line each: errors first with ✖, notes with ·. */
export function listProblemLines(problems: readonly ListProblem[], lang: Lang): string[] {
  const line = (problem: ListProblem) =>
    `${problem.severity === 'error' ? '✖' : '·'} ${listProblemPlace(problem, lang)}: ${listProblemText(problem, lang)}`;
  const [errors, notes] = [
    problems.filter(({ severity }) => severity === 'error'),
    problems.filter(({ severity }) => severity === 'note'),
  ];
  return [...errors, ...notes].map(line);
}
