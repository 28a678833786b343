import type { DossierState } from '../dossiers/dossier-state.ts';
import type { Lang } from './lang.ts';

const stateNames: Record<DossierState, Record<Lang, string>> = {
  preparing: { vi: 'xã đang lập', en: 'being prepared' },
  sent_to_district: { vi: 'chờ huyện nhận', en: 'waiting for the district' },
  in_verification: { vi: 'huyện đang thẩm tra', en: 'in verification (district)' },
  district_wants_more: { vi: 'chờ xã bổ sung (huyện)', en: 'returned for more (district)' },
  refused_by_district: { vi: 'huyện không chấp nhận', en: 'refused by the district' },
  verified: { vi: 'đã thẩm tra, chờ trình tỉnh', en: 'verified, to be sent on' },
  sent_to_province: { vi: 'chờ tỉnh nhận', en: 'waiting for the province' },
  in_appraisal: { vi: 'tỉnh đang thẩm định', en: 'in appraisal (province)' },
  province_wants_more: { vi: 'chờ xã bổ sung (tỉnh)', en: 'returned for more (province)' },
  awaiting_council: { vi: 'chờ hội đồng', en: 'waiting for the council' },
  not_qualified: { vi: 'chưa đủ điều kiện', en: 'not qualified' },
  qualified: { vi: 'đủ điều kiện, chờ quyết định', en: 'qualified, decision to come' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  announced: { vi: 'đã công bố', en: 'announced' },
  revoked: { vi: 'đã thu hồi', en: 'revoked' },
  withdrawn: { vi: 'xã đã rút', en: 'withdrawn' },
};

/** What the state of a dossier is called, which tells whose turn it is: `chờ huyện nhận`. */
export const dossierStateName = (state: DossierState, lang: Lang): string => stateNames[state][lang];
