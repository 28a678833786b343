import type { VersionLineRefusalCode } from '@tiendo/domain/criteria/version-criteria.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { MappingProblem, MappingProblemCode } from './check-mappings.ts';
import type { CopyRefusal, CriterionRefusal } from './copy-criteria-set.ts';

type Words = Readonly<Record<Lang, string>>;

const mappingWords: Record<MappingProblemCode, Words> = {
  unknown_set_from: { vi: 'không có bộ cũ {from}.', en: 'there is no old set {from}.' },
  unknown_set_to: { vi: 'không có bộ mới {to}.', en: 'there is no new set {to}.' },
  mapping_stands: {
    vi: 'đã ghi cách đọc giữa hai bộ này; thêm --replace nếu muốn thay toàn bộ.',
    en: 'how these two read is recorded already; add --replace to put this in its place.',
  },
  same_set: {
    vi: 'một bộ không đọc thành chính nó.',
    en: 'a set does not read as itself.',
  },
  other_level: {
    vi: 'hai bộ thuộc hai mức đạt chuẩn khác nhau; chỉ đọc giữa các bộ của một mức.',
    en: 'the sets are of two levels; only sets of one level read as each other.',
  },
  cycle_of_sets: {
    vi: 'bộ mới đã đọc ngược về bộ cũ; các bộ không được nối thành vòng.',
    en: 'the new set leads back to the old one already; sets must not run in a circle.',
  },
  unknown_criterion_from: {
    vi: 'bộ cũ không có tiêu chí mang số này.',
    en: 'the old set has no criterion of this number.',
  },
  unknown_criterion_to: {
    vi: 'bộ mới không có tiêu chí mang số này.',
    en: 'the new set has no criterion of this number.',
  },
  pair_told_twice: { vi: 'cặp tiêu chí này đã ghi ở dòng trên.', en: 'a row above tells this pair already.' },
  none_beside_counterpart: {
    vi: 'tiêu chí này vừa ghi có, vừa ghi không có tiêu chí tương ứng.',
    en: 'this criterion is said to have a counterpart and to have none.',
  },
};

/** Where and why a mapping is refused: `Dòng 3, A → B: …`. */
export function mappingProblemText({ code, from, to, line }: MappingProblem, lang: Lang): string {
  const place = line === null ? '' : `${lang === 'vi' ? 'Dòng' : 'Row'} ${line}, `;
  const why = mappingWords[code][lang].replace('{from}', from).replace('{to}', to);
  return `${place}${from} → ${to}: ${why}`;
}

const copyWords: Record<CopyRefusal, Words> = {
  unknown_set: { vi: 'Không có bộ tiêu chí mang mã này.', en: 'There is no criteria set of this code.' },
  unknown_unit: {
    vi: 'Không có đơn vị mang mã ghi ở --scope vào ngày bộ bắt đầu áp dụng.',
    en: 'No unit bears the code given by --scope on the day the set begins.',
  },
  code_malformed: {
    vi: 'Mã bộ mới chỉ gồm A–Z, 0–9 và _, bắt đầu bằng chữ, ví dụ XA_NTM_HATINH_2027.',
    en: 'The new code holds A–Z, 0–9 and _ only and begins with a letter, for example XA_NTM_HATINH_2027.',
  },
  code_taken: { vi: 'Mã bộ mới đã có bộ khác dùng.', en: 'Another set bears the new code.' },
  name_missing: {
    vi: 'Thiếu tên bộ: ghi cả --name (tiếng Việt) và --name-en (tiếng Anh).',
    en: 'A name is missing: give both --name (Vietnamese) and --name-en (English).',
  },
  begins_before_old: {
    vi: 'Bộ mới phải bắt đầu sau bộ cũ.',
    en: 'The new set must begin after the old one.',
  },
  old_ended_before: {
    vi: 'Bộ cũ đã hết hiệu lực vào ngày khác: bỏ --end-old.',
    en: 'The old set ends on another day already: leave out --end-old.',
  },
  ends_set_of_others: {
    vi: 'Bộ mới áp dụng cho địa bàn khác bộ cũ nên không thay được nó: bỏ --end-old.',
    en: 'The new set holds for other territory and cannot end the old one: leave out --end-old.',
  },
};

const criterionWords: Record<VersionLineRefusalCode, Words> = {
  number_out_of_order: {
    vi: 'số phải đi từ 1, lần lượt từng dòng.',
    en: 'numbers must run from 1 on, row by row.',
  },
  unknown_criterion_from: {
    vi: 'bộ cũ không có tiêu chí mang số này.',
    en: 'the old set has no criterion of this number.',
  },
  origin_told_twice: {
    vi: 'một tiêu chí cũ ghi hai lần trong dòng.',
    en: 'the row names an old criterion twice.',
  },
  name_missing: {
    vi: 'thiếu tên: ghi tên ở cả hai ngôn ngữ, hoặc bỏ trống cả hai và ghi đúng một tiêu chí cũ để giữ nguyên.',
    en: 'a name is missing: give it in both languages, or leave both empty and name the one old criterion to keep.',
  },
};

/** Where and why a line of a file of criteria is refused. */
export const criterionRefusalText = ({ code, line }: CriterionRefusal, lang: Lang): string =>
  `${lang === 'vi' ? 'Dòng' : 'Row'} ${line}: ${criterionWords[code][lang]}`;

/** Why a new version of a set cannot be made, and what to do. */
export const copyRefusalText = (refusal: CopyRefusal, lang: Lang): string => copyWords[refusal][lang];
