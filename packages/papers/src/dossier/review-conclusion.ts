import { dots } from '../layout/dots.ts';
import type { Block } from '../layout/official-paper.ts';
import { attainingCommune, wholePlace } from './dossier-words.ts';
import type { Review, ReviewDeed } from './review.ts';
import { heading, item, paragraph, sentence } from './sentences.ts';
import { criterionTitle, metOfAll } from './verdict-sums.ts';

const judged = (eligible: boolean | null): string => {
  if (eligible === null) return dots;
  return eligible ? 'đủ điều kiện' : 'chưa đủ điều kiện';
};

/** The criteria that keep the commune from the level, named. */
function openCriteria({ criteria }: Review): Block[] {
  const open = criteria.filter(({ verdict }) => verdict !== 'met');
  if (open.length === 0) return [];
  return [sentence(`Các tiêu chí chưa được xác nhận đạt: ${open.map(criterionTitle).join('; ')}`)];
}

/** What a review concludes and recommends. */
export function reviewConclusion(review: Review, deed: ReviewDeed): Block[] {
  const { subject, criteria, eligible, recommendations } = review;
  const concluded = `Qua ${deed}, ${wholePlace(subject)} được xác nhận đạt ${metOfAll(criteria)}; ${judged(eligible)} ${deed === 'thẩm tra' ? 'đề nghị ' : ''}xét, công nhận ${attainingCommune(subject)}.`;
  return [
    heading(1, 'KẾT LUẬN VÀ KIẾN NGHỊ'),
    paragraph(concluded),
    ...openCriteria(review),
    ...recommendations.map(item),
    paragraph(`Trên đây là báo cáo kết quả ${deed}, kính trình xem xét, quyết định./.`),
  ];
}
