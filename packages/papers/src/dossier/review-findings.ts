import { orDots } from '../layout/dots.ts';
import { endedBy } from '../layout/end-mark.ts';
import type { Block, TableBlock } from '../layout/official-paper.ts';
import { capitalised, officialDate } from './dossier-words.ts';
import { conditionItems } from './other-conditions.ts';
import type { Review, ReviewDeed, ReviewedCriterion } from './review.ts';
import { verdictSums, verdictTitle } from './verdict-sums.ts';

const columnsOf = (deed: string): TableBlock['columns'] => [
  { heading: 'TT', share: 7, align: 'center' },
  { heading: 'Tên tiêu chí', share: 22, align: 'left' },
  { heading: `Kết quả ${deed}`, share: 15, align: 'center' },
  { heading: 'Ý kiến, lý do', share: 30, align: 'left' },
  { heading: 'Cơ quan xác nhận, số văn bản', share: 26, align: 'left' },
];

const confirmation = ({ department, document }: ReviewedCriterion): string =>
  document === null
    ? orDots(department)
    : `${orDots(department)}: Văn bản số ${orDots(document.number)} ${officialDate(document.date)}`;

const rowOf = (criterion: ReviewedCriterion): string[] => [
  `${criterion.number}`,
  orDots(criterion.name),
  verdictTitle(criterion.verdict),
  criterion.reason ?? '',
  confirmation(criterion),
];

/** What a review found: every criterion, the sums, the other conditions and the visits. */
export const reviewFindings = ({ criteria, conditions, siteVisits }: Review, deed: ReviewDeed): Block[] => [
  { is: 'heading', level: 1, text: `KẾT QUẢ ${deed.toLocaleUpperCase('vi')}` },
  { is: 'heading', level: 2, text: 'Kết quả từng tiêu chí' },
  { is: 'table', columns: columnsOf(deed), rows: criteria.map(rowOf) },
  { is: 'heading', level: 2, text: `Tổng hợp kết quả ${deed}` },
  ...verdictSums(criteria).map((words): Block => ({ is: 'item', words: `${words}.` })),
  { is: 'heading', level: 2, text: 'Các điều kiện khác' },
  ...conditionItems(conditions),
  { is: 'heading', level: 2, text: 'Kiểm tra thực tế' },
  ...(siteVisits.length === 0
    ? [{ is: 'paragraph', words: 'Chưa ghi nhận lần kiểm tra thực tế nào.' } as const]
    : siteVisits.map(
        ({ date, note }): Block => ({
          is: 'item',
          words: endedBy(`${capitalised(officialDate(date))}: ${note}`, '.'),
        }),
      )),
];
