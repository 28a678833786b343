import type { FigureNote } from '@tiendo/contracts/figures/figure.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { OriginTag } from '../figure-model.ts';

const someOf = (count: number | null, lang: Lang): string =>
  count === null ? (lang === 'vi' ? 'Một số' : 'Some') : formatCount(count, lang);

const sentences: Record<FigureNote['code'], Record<Lang, (count: string, communes: string) => string>> = {
  known_only_as_bands: {
    vi: (count) => `${count} xã chỉ công bố khoảng.`,
    en: (count, communes) => `Of ${count} ${communes} only a range is published.`,
  },
  set_by_denominator: {
    vi: () => 'Nguồn không nêu bộ tiêu chí; suy theo mẫu số.',
    en: () => 'The source does not name the criteria set; it is inferred from the denominator.',
  },
  set_not_stated: {
    vi: () => 'Nguồn không nêu bộ tiêu chí.',
    en: () => 'The source does not name the criteria set.',
  },
  partial_reporting: {
    vi: (count) => `Chưa có số của ${count} xã.`,
    en: (count, communes) => `No figures of ${count} ${communes} yet.`,
  },
  average_without_parts: {
    vi: () => 'Chỉ công bố số bình quân, không công bố tử số và mẫu số.',
    en: () => 'Only the average is published, without its parts.',
  },
  date_contradicts_source: {
    vi: () => 'Ngày của số liệu không khớp với nguồn.',
    en: () => 'The date of the figure contradicts its source.',
  },
  only_simulated: { vi: () => 'Chỉ có số mô phỏng.', en: () => 'There are simulated figures only.' },
  simulated_hidden: { vi: () => 'Số mô phỏng đã ẩn.', en: () => 'Simulated figures are hidden.' },
  published_reading_inferred: {
    vi: () => 'Cách đọc số công bố là suy ra.',
    en: () => 'How the published figure is read is inferred.',
  },
};

/** What a reader must know about a figure, as sentences. */
export const figureNotes = (notes: readonly FigureNote[], lang: Lang): string[] =>
  notes.map(({ code, count }) =>
    sentences[code][lang](someOf(count, lang), unitKindName('commune', lang, count ?? 2)),
  );

const simulatedToo: Record<Lang, string> = {
  vi: 'Số mô phỏng là dữ liệu trình diễn của Tiendo, không phải số thật.',
  en: 'Simulated figures are demonstration data of Tiendo, not real ones.',
};

/** The same beside a picture that draws these origins: real marks and simulated ones are told apart. */
export function pictureNotes(notes: readonly FigureNote[], tags: readonly OriginTag[], lang: Lang): string[] {
  const real = tags.includes('published') || tags.includes('collected');
  const told = notes.filter((note) => !(real && note.code === 'only_simulated'));
  return [...figureNotes(told, lang), ...(tags.includes('simulated') ? [simulatedToo[lang]] : [])];
}
