import type { RevocationGround } from '../dossiers/revocation.ts';
import type { Lang } from './lang.ts';

/** What the law says of a recognition: a ground of revocation, none, or that the figures do not tell. */
export type RevocationStanding = RevocationGround | 'none' | 'cannot_tell';

const words: Record<RevocationStanding, Record<Lang, string>> = {
  half_not_met: {
    vi: 'Không đạt từ 50% tiêu chí',
    en: '50% of the criteria and more not met',
  },
  third_with_key_not_met: {
    vi: 'Không đạt từ 30% đến dưới 50%, có tiêu chí bắt buộc',
    en: 'From 30% to under 50% not met, a key criterion among them',
  },
  none: { vi: 'Chưa có căn cứ', en: 'No ground' },
  cannot_tell: { vi: 'Chưa đủ số liệu để kết luận', en: 'The figures do not tell' },
};

/** The ground of a revocation in words (Quyết định 18/2022/QĐ-TTg): "Không đạt từ 50% tiêu chí". */
export const revocationWords = (standing: RevocationStanding, lang: Lang): string => words[standing][lang];
