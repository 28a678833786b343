import type { CriteriaSetFacts } from './criteria-set-facts.ts';
import { huyenNtm2022 } from './huyen-ntm-2022-set.ts';
import { kdcKieuMauHatinh } from './kdc-kieu-mau-hatinh-set.ts';
import { kdcKieuMauLangson } from './kdc-kieu-mau-langson-set.ts';
import { thonDatChuanLangson } from './thon-dat-chuan-langson-set.ts';
import { xaNtm2016 } from './xa-ntm-2016-set.ts';
import { xaNtm2022 } from './xa-ntm-2022-set.ts';
import { xaNtm2026 } from './xa-ntm-2026-set.ts';
import { xaNtmKieuMau2018 } from './xa-ntm-kieu-mau-2018-set.ts';
import { xaNtmKieuMau2022 } from './xa-ntm-kieu-mau-2022-set.ts';
import { xaNtmNangCao2022 } from './xa-ntm-nang-cao-2022-set.ts';
import { xaNtmNangCaoHatinh2022 } from './xa-ntm-nang-cao-hatinh-2022-set.ts';
import { xaNtmNangCaoLangsonPre2022 } from './xa-ntm-nang-cao-langson-pre2022-set.ts';
import { xaNtmNangCaoNgheanPre2022 } from './xa-ntm-nang-cao-nghean-pre2022-set.ts';

/** Every criteria set that ships, a parent before its children. */
export const criteriaSets: readonly CriteriaSetFacts[] = [
  xaNtm2016,
  xaNtm2022,
  xaNtmNangCao2022,
  xaNtmKieuMau2018,
  xaNtmKieuMau2022,
  huyenNtm2022,
  xaNtm2026,
  kdcKieuMauLangson,
  thonDatChuanLangson,
  xaNtmNangCaoHatinh2022,
  kdcKieuMauHatinh,
  xaNtmNangCaoNgheanPre2022,
  xaNtmNangCaoLangsonPre2022,
];
