import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import { unnamedNet } from '@tiendo/domain/figures/change.ts';
import { isUnchanged, netText, noneText } from '@tiendo/domain/wording/changes-headline.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { ChangesModel } from '../figure-model.ts';

/** No unit has figures of both dates that may be compared. */
const nothingCompared = ({ items }: ChangesAnswer): boolean =>
  items.every(({ comparability }) => comparability !== 'comparable');

/** The criteria that sources name: how many were gained and lost. */
function namedText({ totals }: ChangesAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  const { gained, lost } = totals;
  const [more, less] = [formatCount(gained, lang), formatCount(lost, lang)];
  const word = (count: number) => countedWord('criterion', lang, count);
  if (gained === 0) return vi ? `${less} tiêu chí mất` : `${less} ${word(lost)} lost`;
  const loss = lost === 0 ? noneText('lost', totals, lang) : `${less} ${vi ? 'mất' : 'lost'}`;
  return vi ? `${more} tiêu chí mới đạt, ${loss}` : `${more} ${word(gained)} newly met, ${loss}`;
}

/** What changed, with the part of it that no named criterion explains. */
export function changesTitle(answer: ChangesAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  const { totals } = answer;
  if (nothingCompared(answer)) return vi ? 'Chưa so được' : 'Nothing to compare';
  if (isUnchanged(totals)) return vi ? 'Không có thay đổi' : 'No changes';
  if (totals.gained + totals.lost === 0) return capitaliseFirst(netText(totals, lang));
  const named = namedText(answer, lang);
  return unnamedNet(totals) === 0 ? named : `${named}; ${netText(totals, lang)}`;
}

/** Why there are no rows; null where there are some. */
export function changesEmpty(answer: ChangesAnswer, rows: number, lang: Lang): ChangesModel['empty'] {
  const vi = lang === 'vi';
  if (rows > 0) return null;
  if (nothingCompared(answer))
    return vi
      ? {
          title: 'Chưa so được.',
          text: 'Không đơn vị nào có số so được ở cả hai kỳ. Hãy chọn kỳ so sánh khác, hoặc đọc tính lại theo đơn vị của một ngày.',
        }
      : {
          title: 'Nothing to compare.',
          text: 'No unit has comparable figures in both periods. Choose another period, or read restated to the units of one date.',
        };
  if (isUnchanged(answer.totals))
    return vi
      ? { title: 'Không có thay đổi.', text: 'Không nơi nào mới đạt hoặc mất tiêu chí giữa hai kỳ.' }
      : { title: 'No changes.', text: 'No criterion was gained or lost between the two periods.' };
  return vi
    ? {
        title: 'Không nêu tiêu chí.',
        text: 'Có thay đổi, nhưng nguồn không nêu tiêu chí. Hãy xem theo đơn vị.',
      }
    : {
        title: 'No criteria named.',
        text: 'Counts changed, but no source names the criteria. See the changes by unit.',
      };
}
