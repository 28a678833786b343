import { applyReorganisation } from '../apps/api/src/features/reorganisations/apply-reorganisation.ts';
import { previewReorganisation } from '../apps/api/src/features/reorganisations/preview-reorganisation.ts';
import { listReorganisationLines } from '../apps/api/src/features/reorganisations/prisma-reorganisation-list.ts';
import { prismaReorganisationStore } from '../apps/api/src/features/reorganisations/prisma-reorganisation-store.ts';
import { readCsvPlan, readJsonPlan } from '../apps/api/src/features/reorganisations/read-plan-file.ts';
import { reverseReorganisation } from '../apps/api/src/features/reorganisations/reverse-reorganisation.ts';
import type { ReorganisationPlan } from '../packages/domain/src/units/reorganisation-plan.ts';
import { formatDate } from '../packages/domain/src/wording/dates.ts';
import type { Lang } from '../packages/domain/src/wording/lang.ts';
import {
  type CommandInput,
  listProblemLines,
  readCommandInput,
  readListFile,
} from './tasks/command-input.ts';
import { tellStep } from './tasks/launch-step.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { obstacleLines, previewText, refusalLines } from './tasks/reorganise-words.ts';
import { textTable } from './tasks/text-table.ts';
import { withDatabase } from './tasks/with-database.ts';

const usage = `pnpm reorganise preview|apply <plan.json | plan.csv --date --title --legal-basis>
  pnpm reorganise reverse <id>
  pnpm reorganise list        [--lang en]`;

type Outcome = { lines: string[]; failed: boolean };
type Client = Parameters<Parameters<typeof withDatabase>[1]>[0];

const done = (...lines: string[]): Outcome => ({ lines, failed: false });
const refused = (lines: string[]): Outcome => ({ lines, failed: true });

const say = (lang: Lang, vi: string, en: string): string => (lang === 'vi' ? vi : en);

try {
  const input = readCommandInput(process.argv.slice(2));
  const { lines, failed } = await run(input);
  for (const line of lines) (failed ? console.error : console.log)(line);
  if (failed) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

async function run(input: CommandInput): Promise<Outcome> {
  const [action, given = ''] = input.words;
  switch (action) {
    case 'preview':
      return withPlan(given, input, preview);
    case 'apply':
      return withPlan(given, input, apply);
    case 'reverse':
      return withDatabase(tellStep, (database) => reverse(database, Number(given), input.lang));
    case 'list':
      return withDatabase(tellStep, (database) => list(database, input.lang));
    default:
      throw new CommandProblem({ vi: `Cách dùng:\n  ${usage}`, en: `Usage: as above.` });
  }
}

async function withPlan(
  file: string,
  { options, lang }: CommandInput,
  work: (database: Client, plan: ReorganisationPlan, lang: Lang) => Promise<Outcome>,
): Promise<Outcome> {
  const content = await readListFile(file);
  const head = {
    date: options.date ?? '',
    title: options.title ?? '',
    titleEn: options['title-en'] ?? null,
    legalBasis: options['legal-basis'] ?? '',
  };
  const read = /\.json$/i.test(file) ? readJsonPlan(content) : readCsvPlan(content, head);
  if (!read.ok) return refused(listProblemLines(read.problems, lang));
  return withDatabase(tellStep, (database) => work(database, read.plan, lang));
}

async function preview(database: Client, plan: ReorganisationPlan, lang: Lang): Promise<Outcome> {
  const result = await previewReorganisation(prismaReorganisationStore(database), plan);
  if (!result.ok) return refused(refusalLines(result.refusals, lang));
  const next = say(
    lang,
    '\nMới xem trước, chưa ghi gì. Để ghi: pnpm reorganise apply …',
    '\nA preview: nothing is written. To write it: pnpm reorganise apply …',
  );
  return done(previewText(plan, result.preview, lang), next);
}

async function apply(database: Client, plan: ReorganisationPlan, lang: Lang): Promise<Outcome> {
  const result = await applyReorganisation(prismaReorganisationStore(database), plan);
  if (!result.ok) return refused(refusalLines(result.refusals, lang));
  const { id } = result;
  return done(
    say(
      lang,
      `✔ Đã ghi lần sắp xếp số ${id}: ${plan.title}. Thu hồi (khi chưa có số liệu nào dựa vào): pnpm reorganise reverse ${id}`,
      `✔ Reorganisation ${id} is entered: ${plan.title}. To take it back (while nothing stands on it): pnpm reorganise reverse ${id}`,
    ),
  );
}

async function reverse(database: Client, id: number, lang: Lang): Promise<Outcome> {
  const result = await reverseReorganisation(
    prismaReorganisationStore(database),
    Number.isInteger(id) ? id : 0,
  );
  if (!result.ok) return refused(obstacleLines(result.obstacles, lang));
  return done(say(lang, `✔ Đã thu hồi lần sắp xếp số ${id}.`, `✔ Reorganisation ${id} is taken back.`));
}

async function list(database: Client, lang: Lang): Promise<Outcome> {
  const rows = await listReorganisationLines(database);
  const heading =
    lang === 'vi'
      ? ['Số', 'Ngày', 'Kết thúc', 'Thành lập', 'Tên', 'Căn cứ']
      : ['No.', 'Date', 'Ended', 'Formed', 'Title', 'Legal basis'];
  const cells = rows.map(({ id, date, ended, formed, title, titleEn, legalBasis, reversedAt }) => [
    String(id),
    formatDate(date, lang),
    String(ended),
    String(formed),
    (lang === 'vi' ? title : (titleEn ?? title)) +
      (reversedAt === null ? '' : say(lang, ' (đã thu hồi)', ' (taken back)')),
    legalBasis ?? '–',
  ]);
  return done(textTable(heading, cells));
}
