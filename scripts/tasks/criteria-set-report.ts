import type { CheckedFile, ReadyMapping } from '../../apps/api/src/features/criteria-sets/check-mappings.ts';
import type { CopyResult } from '../../apps/api/src/features/criteria-sets/copy-criteria-set.ts';
import {
  copyRefusalText,
  criterionRefusalText,
  mappingProblemText,
} from '../../apps/api/src/features/criteria-sets/refusal-words.ts';
import type { StoredSet } from '../../apps/api/src/features/criteria-sets/set-store.ts';
import { listProblemPlace, listProblemText } from '../../apps/api/src/shared/lists/list-problem-words.ts';
import { type Lang, langs } from '../../packages/domain/src/wording/lang.ts';
import { CommandProblem } from './problem.ts';

const inBoth = (write: (lang: Lang) => string[], title: Record<Lang, string>): CommandProblem => {
  const text = (lang: Lang) => [title[lang], ...write(lang)].join('\n  ');
  return new CommandProblem({ vi: text('vi'), en: text('en') });
};

function labelOf(set: StoredSet, id: number): string {
  const criterion = set.criteria.find((one) => one.id === id);
  return [criterion?.number ?? criterion?.position, criterion?.name].filter((part) => part != null).join(' ');
}

function linesOf({ from, to, pairs }: ReadyMapping): string[] {
  const told = new Set(pairs.map(({ fromId }) => fromId));
  const none = pairs.filter(({ toId }) => toId === null).length;
  const untold = from.criteria.length - told.size;
  const rows = pairs.map(({ fromId, toId, note }) => {
    const counterpart = toId === null ? 'không có tiêu chí tương ứng / no counterpart' : labelOf(to, toId);
    return `  ${labelOf(from, fromId)} → ${counterpart}${note === null ? '' : ` (${note})`}`;
  });
  return [
    `${from.code} → ${to.code}`,
    ...rows,
    `  ${told.size - none} tiêu chí có tương ứng, ${none} không có, ${untold} chưa có căn cứ / ${told.size - none} with counterparts, ${none} without, ${untold} not known`,
  ];
}

/** The lines that show what a file of mappings enters. Throws CommandProblem with all that speaks against it. */
export function mappingReport(checked: CheckedFile): string[] {
  if (checked.ok) {
    const notes = checked.notes.flatMap((note) =>
      langs.map((lang) => `· ${listProblemPlace(note, lang)}: ${listProblemText(note, lang)}`),
    );
    return [...notes, ...checked.mappings.flatMap(linesOf)];
  }
  const { listProblems, mappingProblems } = checked;
  throw inBoth(
    (lang) => [
      ...listProblems.map((one) => `${listProblemPlace(one, lang)}: ${listProblemText(one, lang)}`),
      ...mappingProblems.map((one) => mappingProblemText(one, lang)),
    ],
    { vi: 'Không nhập được, dữ liệu giữ nguyên:', en: 'Not entered, the data is as it was:' },
  );
}

/** The lines that tell of a new version. Throws CommandProblem with all that speaks against it. */
export function copyReport(result: CopyResult): string[] {
  if (!result.ok)
    throw inBoth(
      (lang) => [
        ...result.refusals.map((one) => copyRefusalText(one, lang)),
        ...result.listProblems.map((one) => `${listProblemPlace(one, lang)}: ${listProblemText(one, lang)}`),
        ...result.criterionRefusals.map((one) => criterionRefusalText(one, lang)),
      ],
      {
        vi: 'Không tạo được bộ mới, dữ liệu giữ nguyên:',
        en: 'The new set was not made, the data is as it was:',
      },
    );
  const { old, copy, kept } = result;
  const n = copy.criteria.length;
  return [
    `✔ ${copy.code}: ${n} tiêu chí, ${kept} chép từ ${old.code}; sửa được cho đến khi có số liệu.`,
    `  ${copy.code}: ${n} criteria, ${kept} copied from ${old.code}; it can change until figures stand on it.`,
  ];
}
