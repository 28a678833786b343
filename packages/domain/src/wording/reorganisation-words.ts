import type { SuccessionKind } from '../units/lineage.ts';
import type { Refusal, RefusalCode } from '../units/reorganisation-refusal.ts';
import type { ReversalObstacle, ReversalObstacleCode } from '../units/reorganisation-reversal.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';
import { formatCount } from './numbers.ts';

type Words = Readonly<Record<Lang, string>>;

const kinds: Record<SuccessionKind, Words> = {
  merge: { vi: 'sáp nhập', en: 'merger' },
  split: { vi: 'chia tách', en: 'division' },
  rename: { vi: 'đổi tên', en: 'new name' },
  transfer: { vi: 'chuyển đơn vị cấp trên', en: 'moved to another parent' },
  recode: { vi: 'sửa mã số', en: 'corrected code' },
};

/** How a unit became another, in words: `sáp nhập`, `merger`. */
export const successionKindName = (kind: SuccessionKind, lang: Lang): string => kinds[kind][lang];

const isKind = (text: string): text is SuccessionKind => text in kinds;

const words: Record<RefusalCode, Words> = {
  plan_empty: {
    vi: 'Không có đơn vị nào kết thúc hay thành lập.',
    en: 'No unit ends and none begins.',
  },
  invalid_date: {
    vi: '“{what}” không phải là ngày; viết dạng 2025-07-01.',
    en: '“{what}” is not a date; write 2025-07-01.',
  },
  text_missing: { vi: 'Thiếu {what}.', en: '{what} is missing.' },
  invalid_code: {
    vi: 'Mã “{what}” của {other} không phải là mã số: chỉ gồm từ 2 đến 6 chữ số.',
    en: 'The code “{what}” of {other} is none: it takes 2 to 6 digits.',
  },
  invalid_key: {
    vi: 'Khoá “{what}” không dùng được: chỉ gồm chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ.',
    en: 'The key “{what}” cannot be used: lower-case letters, digits and hyphens, a letter first.',
  },
  key_twice: {
    vi: 'Khoá “{what}” đã dùng cho đơn vị khác.',
    en: 'The key “{what}” is used for another unit.',
  },
  unknown_unit: {
    vi: 'Không có đơn vị nào mang mã “{what}”.',
    en: 'There is no unit “{what}”.',
  },
  unit_not_valid_then: {
    vi: 'Đơn vị “{what}” ({other}) không tồn tại vào ngày {date}.',
    en: 'The unit “{what}” ({other}) does not exist on {date}.',
  },
  unknown_new_unit: {
    vi: 'Không có đơn vị thành lập nào mang khoá “{what}”.',
    en: 'No unit that begins has the key “{what}”.',
  },
  unit_ended_twice: { vi: '{what} được kê kết thúc hai lần.', en: '{what} is listed as ending twice.' },
  succession_twice: {
    vi: '“{what}” thành “{other}” được kê hai lần.',
    en: '“{what}” becoming “{other}” is listed twice.',
  },
  succession_cycle: {
    vi: '“{what}” thành “{other}” nằm trong một vòng kế tục.',
    en: '“{what}” becoming “{other}” is part of a circle.',
  },
  predecessor_is_new: {
    vi: '“{what}” mới thành lập trong lần sắp xếp này nên không thể thành đơn vị khác cùng lúc.',
    en: '“{what}” only begins with this reorganisation and cannot become another unit at once.',
  },
  successor_continues: {
    vi: '{what} vẫn giữ nguyên nên không thể nhận thêm địa bàn: hãy kê kết thúc và thành lập lại.',
    en: '{what} goes on and cannot take territory: list it as ending and form it anew.',
  },
  unit_already_ends: {
    vi: '{what} đã có ngày kết thúc là {date}.',
    en: '{what} already ends on {date}.',
  },
  territory_lost: {
    vi: '{what} kết thúc mà không thành đơn vị nào: địa bàn bị mất.',
    en: '{what} ends and becomes nothing: its territory is lost.',
  },
  territory_doubled: {
    vi: '{what} không kết thúc mà vẫn thành {other}: địa bàn bị tính hai lần.',
    en: '{what} does not end and yet becomes {other}: its territory is counted twice.',
  },
  unit_from_nothing: {
    vi: '{what} thành lập mà không từ đơn vị nào.',
    en: '{what} begins and comes out of no unit.',
  },
  kind_does_not_fit: {
    vi: 'Hình thức kế tục không đúng với {what}; đúng là: {other}.',
    en: 'The kind of succession does not fit {what}; fitting: {other}.',
  },
  code_overlaps: {
    vi: 'Mã của {what} đang thuộc về {other}: hai đơn vị không thể cùng một mã trong cùng thời gian.',
    en: 'The code of {what} belongs to {other}: two units cannot have one code at one time.',
  },
  parent_wrong_kind: {
    vi: '{what} không thể trực thuộc {other}: cấp không phù hợp.',
    en: '{what} cannot lie in {other}: the levels do not fit.',
  },
  parent_ends: {
    vi: '{what} trực thuộc {other}, đơn vị kết thúc ngày {date}.',
    en: '{what} lies in {other}, which ends on {date}.',
  },
  parent_cycle: {
    vi: '{what} trực thuộc chính mình qua các đơn vị cấp trên.',
    en: '{what} lies in itself by way of the units above it.',
  },
  children_left_behind: {
    vi: '{what} kết thúc nhưng {other} vẫn trực thuộc.',
    en: '{what} ends while {other} still lies in it.',
  },
  progress_after_date: {
    vi: '{what} đã có báo cáo tại ngày {date}, sau ngày sắp xếp; cần xử lý báo cáo đó trước.',
    en: '{what} has a report as of {date}, after the reorganisation; that has to be dealt with first.',
  },
};

const texts: Readonly<Record<string, Words>> = {
  title: { vi: 'tên của lần sắp xếp', en: 'the title' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'the legal basis' },
  name: { vi: 'tên đơn vị', en: 'the name of the unit' },
};

const nothingChanges: Words = { vi: 'không có gì thay đổi', en: 'nothing changes' };

function otherWords({ code, other }: Refusal, lang: Lang): string {
  if (code !== 'kind_does_not_fit') return other ?? '';
  return other !== null && isKind(other) ? kinds[other][lang] : nothingChanges[lang];
}

/** Why a reorganisation is refused, as one sentence. */
export function refusalText(refusal: Refusal, lang: Lang): string {
  const { code, what, date } = refusal;
  const named = code === 'text_missing' ? (texts[what]?.[lang] ?? what) : what;
  const sentence = words[code][lang]
    .replace('{what}', named)
    .replace('{other}', otherWords(refusal, lang))
    .replace('{date}', date === null ? '' : formatDate(date, lang));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const obstacles: Record<ReversalObstacleCode, Words> = {
  unknown_reorganisation: {
    vi: 'Không có lần sắp xếp nào mang số này.',
    en: 'No reorganisation has this number.',
  },
  already_reversed: {
    vi: 'Lần sắp xếp này đã được thu hồi.',
    en: 'This reorganisation was taken back before.',
  },
  later_reorganisation: {
    vi: '{unit} đã thay đổi trong một lần sắp xếp sau: {other}.',
    en: '{unit} changed in a later reorganisation: {other}.',
  },
  units_under_formed: {
    vi: '{unit} đã có {count} đơn vị trực thuộc nhập sau, trong đó có {other}.',
    en: '{count} units entered later lie in {unit}, {other} among them.',
  },
  code_taken_since: {
    vi: 'Mã của {unit} nay thuộc về {other}.',
    en: 'The code of {unit} now belongs to {other}.',
  },
  parent_ended_since: {
    vi: '{unit} trước đây trực thuộc {other}, đơn vị nay không còn.',
    en: '{unit} lay in {other}, which no longer exists.',
  },
  snapshots: {
    vi: '{unit} đã có {count} báo cáo tiêu chí.',
    en: '{count} reports of criteria stand on {unit}.',
  },
  published_figures: {
    vi: '{unit} đã có {count} số liệu công bố.',
    en: '{count} published figures stand on {unit}.',
  },
  recognitions: {
    vi: '{unit} đã có {count} quyết định công nhận.',
    en: '{count} recognitions stand on {unit}.',
  },
  targets: { vi: '{unit} đã có {count} chỉ tiêu được giao.', en: '{count} targets stand on {unit}.' },
  unit_groups: {
    vi: '{unit} đã thuộc {count} nhóm đơn vị.',
    en: '{unit} belongs to {count} groups of units.',
  },
  scope_rules: {
    vi: '{unit} đã có {count} quy định riêng về phạm vi.',
    en: '{count} exceptions of scope stand on {unit}.',
  },
  criteria_sets: {
    vi: '{unit} đã có {count} bộ tiêu chí riêng.',
    en: '{unit} has {count} criteria sets of its own.',
  },
  stressed_criteria: {
    vi: '{unit} đã có {count} tiêu chí được nhấn mạnh ở hội nghị.',
    en: '{count} criteria were stressed at a conference of {unit}.',
  },
};

/** Why a reorganisation cannot be taken back, as one sentence. */
export function obstacleText({ code, unit, other, count }: ReversalObstacle, lang: Lang): string {
  return obstacles[code][lang]
    .replace('{unit}', unit ?? '')
    .replace('{other}', other ?? '')
    .replace('{count}', formatCount(count, lang));
}
