import { sheetTitle } from '@tiendo/charts/files/sheet-layout.ts';
import { originWord } from '@tiendo/charts/wording/origin-words.ts';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { basisText } from '@tiendo/domain/wording/snapshot-bases.ts';
import type { ReadFigure } from './figure-answer.ts';

/** One thing a reader must know of a figure; a calendar date is told as `2020-03-31`, a number with so many decimals. */
export type FigureFact = { label: string; value: string | number | null; decimals: number };

/** What is asked of whoever uses a file. */
export const attribution: Record<Lang, string> = {
  vi: 'Tiendo lập từ các nguồn đã nêu; khi dùng lại, ghi nguồn.',
  en: 'Made by Tiendo from the sources named; name them when you use it.',
};

const sourceText = ({ publisher, number, title }: SourceSummary): string =>
  [publisher, number, title].filter((part) => part !== null).join(', ');

const layerWords: Record<'all' | 'published', Record<Lang, string>> = {
  all: { vi: 'Mọi số liệu', en: 'All data' },
  published: { vi: 'Chỉ số công bố và thu nhận', en: 'Published and collected only' },
};

const labels = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  measure: { vi: 'Đo gì', en: 'Measures' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  dataAsOf: { vi: 'Số liệu đến ngày', en: 'Data to' },
  set: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  reading: { vi: 'Cách đọc', en: 'Reading' },
  layer: { vi: 'Lớp số liệu', en: 'Layer' },
  basis: { vi: 'Cơ sở', en: 'Basis' },
  reported: { vi: 'Đã báo cáo (n)', en: 'Reported (n)' },
  expected: { vi: 'Trong phạm vi (N)', en: 'In scope (N)' },
  value: { vi: 'Giá trị', en: 'Value' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  origins: { vi: 'Nguồn gốc', en: 'Origin' },
  source: { vi: 'Nguồn', en: 'Source' },
  note: { vi: 'Lưu ý', en: 'Note' },
  address: { vi: 'Mở lại', en: 'Open again' },
  use: { vi: 'Sử dụng', en: 'Use' },
} satisfies Record<string, Record<Lang, string>>;

/** What is to be known of a figure, line by line, for whoever has its table alone. */
export function figureFacts({ answer, model, context, lang }: ReadFigure): FigureFact[] {
  const fact = (key: keyof typeof labels, value: FigureFact['value'], decimals = 0) => ({
    label: labels[key][lang],
    value,
    decimals,
  });
  const printed = 'averageDecimals' in answer ? answer.averageDecimals : null;
  return [
    fact('title', sheetTitle(model, context)),
    fact('measure', model.measure),
    fact('unit', context.unitPath),
    fact('period', capitaliseFirst(context.periodText)),
    fact('asOf', answer.asOf),
    fact('dataAsOf', answer.dataAsOf),
    fact('set', context.setText),
    fact('reading', capitaliseFirst(model.readingText)),
    fact('layer', layerWords[answer.layer][lang]),
    fact('basis', capitaliseFirst(basisText(answer.basis, lang))),
    fact('reported', answer.reported),
    fact('expected', answer.expected),
    fact('value', answer.value, printed ?? usualDecimals),
    fact('numerator', answer.numerator),
    fact('denominator', answer.denominator),
    fact('origins', answer.origins.map((origin) => originWord(origin, lang)).join(', ') || null),
    ...answer.sources.map((source) => fact('source', sourceText(source))),
    ...model.notes.map((note) => fact('note', note)),
    fact('address', context.address),
    fact('use', attribution[lang]),
  ];
}
