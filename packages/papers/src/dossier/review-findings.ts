import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dots, orDots } from '../layout/dots.ts';
import type { Block, TableBlock } from '../layout/official-paper.ts';
import { capitalised, officialDate } from './dossier-words.ts';
import { conditionItems } from './other-conditions.ts';
import type { CriterionReview, Review, ReviewDeed } from './review.ts';
import { heading, item, paragraph } from './sentences.ts';
import { verdictSums, verdictTitle } from './verdict-sums.ts';

const columnsOf = (deed: string): TableBlock['columns'] => [
  { heading: 'TT', share: 6, align: 'center' },
  { heading: 'Tên tiêu chí', share: 21, align: 'left' },
  { heading: `Kết quả ${deed}`, share: 13, align: 'center' },
  { heading: 'Ý kiến, lý do', share: 25, align: 'left' },
  { heading: 'Cơ quan xác nhận, số văn bản', share: 35, align: 'left' },
];

const confirmation = ({ department, document }: CriterionReview): string =>
  document === null
    ? orDots(department)
    : `${orDots(department)}\nSố ${orDots(document.number)} ngày ${document.date === null ? dots : formatDate(document.date, 'vi')}`;

const rowOf = (criterion: CriterionReview): string[] => [
  `${criterion.number}`,
  orDots(criterion.name),
  verdictTitle(criterion.verdict),
  criterion.reason ?? '',
  confirmation(criterion),
];

/** What a review found: every criterion, the sums, the other conditions and the visits. */
export const reviewFindings = ({ criteria, conditions, siteVisits }: Review, deed: ReviewDeed): Block[] => [
  heading(1, `KẾT QUẢ ${deed.toLocaleUpperCase('vi')}`),
  heading(2, 'Kết quả từng tiêu chí'),
  { is: 'table', columns: columnsOf(deed), rows: criteria.map(rowOf) },
  heading(2, `Tổng hợp kết quả ${deed}`),
  ...verdictSums(criteria).map(item),
  heading(2, 'Các điều kiện khác'),
  ...conditionItems(conditions),
  heading(2, 'Kiểm tra thực tế'),
  ...(siteVisits.length === 0
    ? [paragraph('Chưa ghi nhận lần kiểm tra thực tế nào.')]
    : siteVisits.map(({ date, note }) => item(`${capitalised(officialDate(date))}: ${note}`))),
];
