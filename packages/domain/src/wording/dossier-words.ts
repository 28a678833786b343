import type { DossierState } from '../dossiers/dossier-state.ts';
import type { Lang } from './lang.ts';

const stateNames: Record<DossierState, Record<Lang, string>> = {
  preparing: { vi: 'Đang lập', en: 'Being prepared' },
  sent_to_district: { vi: 'Đã gửi huyện', en: 'Sent to the district' },
  in_verification: { vi: 'Huyện đang thẩm tra', en: 'In verification by the district' },
  district_wants_more: { vi: 'Huyện yêu cầu bổ sung', en: 'The district wants more' },
  refused_by_district: { vi: 'Huyện trả lại', en: 'Refused by the district' },
  verified: { vi: 'Huyện đã thẩm tra', en: 'Verified by the district' },
  sent_to_province: { vi: 'Đã trình tỉnh', en: 'Sent to the province' },
  in_appraisal: { vi: 'Tỉnh đang thẩm định', en: 'In appraisal by the province' },
  province_wants_more: { vi: 'Tỉnh yêu cầu bổ sung', en: 'The province wants more' },
  awaiting_council: { vi: 'Chờ họp Hội đồng', en: 'Waiting for the council' },
  not_qualified: { vi: 'Chưa đủ điều kiện', en: 'Does not qualify' },
  qualified: { vi: 'Đủ điều kiện', en: 'Qualifies' },
  recognised: { vi: 'Đã công nhận', en: 'Recognised' },
  announced: { vi: 'Đã công bố', en: 'Announced' },
  revoked: { vi: 'Đã thu hồi', en: 'Revoked' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** What the state of a dossier is called: "Chờ họp Hội đồng". */
export const dossierStateName = (state: DossierState, lang: Lang): string => stateNames[state][lang];
