import { orDots } from '../layout/dots.ts';
import type { Block } from '../layout/official-paper.ts';
import type { OtherConditions } from './dossier-facts.ts';
import { outOf } from './dossier-words.ts';

/** The conditions beside the criteria (Quyết định 18/2022/QĐ-TTg, Điều 4), one a line. */
export const conditionItems = ({ satisfied, constructionDebt, security }: OtherConditions): Block[] => [
  { is: 'item', words: `Hài lòng của người dân: ${outOf(satisfied, 'hộ được lấy ý kiến')}.` },
  { is: 'item', words: `Nợ đọng xây dựng cơ bản thuộc Chương trình: ${orDots(constructionDebt)}.` },
  { is: 'item', words: `An ninh, trật tự: ${orDots(security)}.` },
];
