import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureModel, ViewPart } from '../figure-model.ts';
import { sentences } from '../wording/sentences.ts';
import type { FigureContext } from './figure-context.ts';
import type { SheetWords } from './sheet-layout.ts';
import { sheetTitle } from './sheet-layout.ts';

const hollowMarks: Record<FigureModel['kind'], Record<Lang, string>> = {
  trend: { vi: 'điểm rỗng', en: 'hollow points' },
  distribution: { vi: 'ô rỗng', en: 'hollow squares' },
  communes: { vi: 'vạch rỗng', en: 'hollow bars' },
  average: { vi: 'vạch rỗng', en: 'hollow bar' },
  averages: { vi: 'vạch rỗng', en: 'hollow bars' },
  lineage: { vi: 'nét rỗng', en: 'hollow marks' },
  missed: { vi: 'vạch rỗng', en: 'hollow bars' },
  changes: { vi: 'vạch rỗng', en: 'hollow bars' },
  ranking: { vi: 'vạch rỗng', en: 'hollow bars' },
  comparison: { vi: 'điểm rỗng', en: 'hollow points' },
  matrix: { vi: 'dấu nét đứt', en: 'dashed marks' },
};

function flagOf(model: FigureModel, lang: Lang): string | null {
  if (!model.tags.includes('simulated')) return null;
  const marks = hollowMarks[model.kind][lang];
  return lang === 'vi' ? `Có số mô phỏng: ${marks}` : `Simulated figures: ${marks}`;
}

/** All words of a stand-alone picture around its plot, in NFC. */
export function sheetWords(model: FigureModel, context: FigureContext, lang: Lang): SheetWords {
  const { periodText, setText, unitPath, scopeText, address } = context;
  const told = (part: ViewPart, text: string) => (model.fromView.includes(part) ? text : '');
  const measured = [model.measure, told('period', periodText)].filter((text) => text !== '').join(', ');
  const words = {
    title: sheetTitle(model, context),
    subtitle: sentences([measured, told('scope', setText), model.readingText]),
    footer: [
      sentences([model.sourceLine, ...model.notes]),
      sentences([told('unit', unitPath), told('scope', scopeText)]),
    ],
    address: `${lang === 'vi' ? 'Mở lại' : 'Open again'}: ${address}`,
  };
  const composed = (text: string) => text.normalize('NFC');
  return {
    title: composed(words.title),
    subtitle: composed(words.subtitle),
    flag: flagOf(model, lang),
    footer: words.footer.map(composed).filter((line) => line !== ''),
    address: composed(words.address),
  };
}
