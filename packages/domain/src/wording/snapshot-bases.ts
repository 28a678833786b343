import type { SnapshotBasis } from '../progress/snapshot.ts';
import type { Lang } from './lang.ts';

const words: Record<SnapshotBasis, Record<Lang, string>> = {
  self_assessed: { vi: 'tự đánh giá, chưa thẩm tra', en: 'self-assessed, not yet verified' },
  verified: { vi: 'đã thẩm tra', en: 'verified' },
  appraised: { vi: 'đã thẩm định', en: 'appraised' },
  rechecked: { vi: 'đã kiểm tra lại', en: 'rechecked' },
  published: { vi: 'đã công bố', en: 'published' },
};

/** How far the counts of a figure are confirmed at least, inside a sentence. */
export const basisText = (basis: SnapshotBasis, lang: Lang): string => words[basis][lang];
