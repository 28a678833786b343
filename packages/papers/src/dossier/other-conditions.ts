import { orDots } from '../layout/dots.ts';
import type { Block } from '../layout/official-paper.ts';
import type { OtherConditions } from './dossier-facts.ts';
import { outOf } from './dossier-words.ts';
import { item } from './sentences.ts';

/** The conditions beside the criteria (Quyết định 18/2022/QĐ-TTg, Điều 4), one a line. */
export const conditionItems = ({ satisfied, constructionDebt, security }: OtherConditions): Block[] => [
  item(`Hài lòng của người dân: ${outOf(satisfied, 'hộ được lấy ý kiến')}`),
  item(`Nợ đọng xây dựng cơ bản thuộc Chương trình: ${orDots(constructionDebt)}`),
  item(`An ninh, trật tự: ${orDots(security)}`),
];
