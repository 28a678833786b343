import { importUnitList, type ListCounts } from '../apps/api/src/features/unit-lists/import-unit-list.ts';
import { prismaUnitListStore } from '../apps/api/src/features/unit-lists/prisma-unit-list-store.ts';
import type { Lang } from '../packages/domain/src/wording/lang.ts';
import { formatInteger } from '../packages/domain/src/wording/numbers.ts';
import {
  type CommandInput,
  listProblemLines,
  readCommandInput,
  readListFile,
} from './tasks/command-input.ts';
import { tellStep } from './tasks/launch-step.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { textTable } from './tasks/text-table.ts';
import { withDatabase } from './tasks/with-database.ts';

const usage = 'pnpm units import <units.csv> [<mapping.csv>] [--legal-basis "…"] [--lang en]';

const countWords: Readonly<Record<keyof ListCounts, Readonly<Record<Lang, string>>>> = {
  added: { vi: 'đơn vị mới', en: 'new units' },
  ended: { vi: 'đơn vị được ghi ngày kết thúc', en: 'units given an end' },
  unchanged: { vi: 'đơn vị đã có, giữ nguyên', en: 'units there already, unchanged' },
  linked: { vi: 'liên hệ kế tục mới', en: 'new successions' },
  linkedBefore: { vi: 'liên hệ kế tục đã có', en: 'successions there already' },
  reorganisations: { vi: 'lần sắp xếp', en: 'reorganisations' },
};

try {
  const input = readCommandInput(process.argv.slice(2));
  if (input.words[0] !== 'import' || input.words[1] === undefined)
    throw new CommandProblem({ vi: `Cách dùng: ${usage}`, en: `Usage: ${usage}` });
  if (!(await takeIn(input))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

async function takeIn({ words, lang, options }: CommandInput): Promise<boolean> {
  const [, unitsFile = '', mappingFile] = words;
  const units = await readListFile(unitsFile);
  const mapping = mappingFile === undefined ? null : await readListFile(mappingFile);
  const legalBasis = options['legal-basis'] ?? null;
  const { ok, counts, problems } = await withDatabase(tellStep, (database) =>
    importUnitList(prismaUnitListStore(database), { units, mapping, legalBasis }),
  );
  for (const line of listProblemLines(problems, lang)) (ok ? console.log : console.error)(line);
  const refused = {
    vi: '✖ Không nhập gì: sửa các lỗi trên rồi chạy lại.',
    en: '✖ Nothing was taken in: correct the errors above and run again.',
  };
  if (!ok) console.error(refused[lang]);
  else console.log(countTable(counts, lang));
  return ok;
}

function countTable(counts: ListCounts, lang: Lang): string {
  const names: readonly (keyof ListCounts)[] = [
    'added',
    'ended',
    'unchanged',
    'linked',
    'linkedBefore',
    'reorganisations',
  ];
  const rows = names.map((name) => [formatInteger(counts[name], lang), countWords[name][lang]]);
  return textTable(lang === 'vi' ? ['Số', 'Đã nhập'] : ['Count', 'Taken in'], rows);
}
