import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { ListProblem, ListProblemCode } from './list-problem.ts';

type Words = Readonly<Record<Lang, string>>;

const words: Record<ListProblemCode, Words> = {
  not_utf8: {
    vi: 'Tệp không phải UTF-8: hãy lưu lại dạng “CSV UTF-8”.',
    en: 'The file is not UTF-8: save it as “CSV UTF-8”.',
  },
  not_csv: {
    vi: 'Không đọc được dòng này theo dạng CSV ({given}): kiểm tra dấu nháy kép.',
    en: 'This line cannot be read as CSV ({given}): check the double quotes.',
  },
  not_json: {
    vi: 'Tệp không phải JSON đúng cú pháp ({given}).',
    en: 'The file is not well-formed JSON ({given}).',
  },
  field_invalid: {
    vi: 'Giá trị ở đây không đúng dạng ({given}).',
    en: 'The value here is not of the right form ({given}).',
  },
  file_empty: {
    vi: 'Tệp không có dòng dữ liệu nào sau dòng tiêu đề.',
    en: 'The file holds no row below its heading.',
  },
  column_missing: {
    vi: 'Thiếu cột; đặt một trong các tên: {expected}.',
    en: 'A column is missing; call it one of: {expected}.',
  },
  column_twice: { vi: 'Cột có hai lần: bỏ một cột.', en: 'The column is there twice: remove one.' },
  column_unknown: { vi: 'Không dùng cột này.', en: 'This column is not used.' },
  cell_empty: { vi: 'Ô trống; cần có giá trị.', en: 'The cell is empty and needs a value.' },
  code_invalid: {
    vi: 'Mã “{given}” không đúng: chỉ gồm chữ số, dạng {expected}.',
    en: 'The code “{given}” is not right: digits only, like {expected}.',
  },
  code_zeros_restored: {
    vi: 'Mã “{given}” mất số 0 ở đầu: hiểu là {expected}.',
    en: 'The code “{given}” has lost its leading zeros: read as {expected}.',
  },
  date_invalid: {
    vi: '“{given}” không phải là ngày; viết như {expected}.',
    en: '“{given}” is not a date; write it like {expected}.',
  },
  dates_reversed: {
    vi: 'Ngày kết thúc {given} phải sau ngày bắt đầu ({expected}).',
    en: 'The end {given} must come after the start ({expected}).',
  },
  kind_unknown: {
    vi: 'Không có loại đơn vị “{given}”; dùng: {expected}.',
    en: 'There is no kind of unit “{given}”; use: {expected}.',
  },
  kind_contradicts_name: {
    vi: 'Loại “{given}” trái với tên: tên ghi là {expected}.',
    en: 'The kind “{given}” contradicts the name, which says {expected}.',
  },
  succession_kind_unknown: {
    vi: 'Không có hình thức “{given}”; dùng: {expected}, hoặc để trống.',
    en: 'There is no kind “{given}”; use merge, split, rename, transfer, recode, or leave it empty.',
  },
  row_twice: { vi: 'Dòng lặp lại: {given}.', en: 'The row is there twice: {given}.' },
  codes_overlap: {
    vi: 'Mã {given} cùng lúc thuộc về hai đơn vị; dòng kia: {expected}. Sửa ngày bắt đầu hoặc kết thúc.',
    en: 'The code {given} belongs to two units at one time; the other row: {expected}. Correct a start or an end.',
  },
  stored_differs: {
    vi: 'Khác với dữ liệu đã có: ở đây “{given}”, đã có “{expected}”. Danh mục không sửa đơn vị đã có; hãy sửa tệp hoặc nhập một lần sắp xếp.',
    en: 'Differs from what is stored: here “{given}”, stored “{expected}”. A list does not correct stored units; correct the file or enter a reorganisation.',
  },
  stored_overlaps: {
    vi: 'Trong thời gian này mã đã thuộc về {expected}; sửa ngày bắt đầu cho khớp.',
    en: 'At that time the code belongs to {expected}; correct the start to fit.',
  },
  parent_unknown: {
    vi: 'Không có đơn vị cấp trên “{given}” suốt thời gian của đơn vị này.',
    en: 'No parent “{given}” exists through the whole time of this unit.',
  },
  parent_wrong_kind: {
    vi: 'Đơn vị “{given}” không thể là cấp trên của đơn vị này.',
    en: 'The unit “{given}” cannot be above this one.',
  },
  children_left_behind: {
    vi: '{given} vẫn trực thuộc sau ngày này: ghi ngày kết thúc của đơn vị đó.',
    en: '{given} still lies in it after that day: give that unit an end.',
  },
  progress_after_end: {
    vi: '{given} đã có báo cáo tại ngày {expected}, khi đơn vị không còn; cần xử lý báo cáo đó trước.',
    en: '{given} has a report as of {expected}, when it no longer exists; that has to be dealt with first.',
  },
  old_unit_unknown: { vi: 'Không có đơn vị cũ mang mã “{given}”.', en: 'There is no old unit “{given}”.' },
  new_unit_unknown: { vi: 'Không có đơn vị mới mang mã “{given}”.', en: 'There is no new unit “{given}”.' },
  no_common_day: {
    vi: 'Đơn vị cũ “{given}” kết thúc ngày {expected}, nhưng đơn vị mới không bắt đầu ngày đó.',
    en: 'The old unit “{given}” ends on {expected}, but the new one does not begin on that day.',
  },
  several_days: {
    vi: 'Mã “{given}” đã đổi nhiều lần ({expected}): thêm cột “ngày”.',
    en: 'The code “{given}” changed more than once ({expected}): add a column “date”.',
  },
  old_unit_goes_on: {
    vi: 'Đơn vị cũ “{given}” không kết thúc: ghi ngày kết thúc của nó trong danh mục.',
    en: 'The old unit “{given}” does not end: give its end in the list of units.',
  },
  old_unit_followed: {
    vi: 'Đơn vị cũ “{given}” đã thành trọn một đơn vị khác: địa bàn sẽ bị tính hai lần.',
    en: 'The old unit “{given}” has wholly become another one: its territory would be counted twice.',
  },
  kind_does_not_fit: {
    vi: 'Hình thức không đúng với số đơn vị cũ và mới; dùng: {expected}.',
    en: 'The kind does not fit the numbers of old and new units; use: {expected}.',
  },
  succession_differs: {
    vi: 'Đã có với hình thức khác: {expected}.',
    en: 'It is stored already, with another kind: {expected}.',
  },
  successor_missing: {
    vi: '{given} kết thúc mà không có dòng nào nói thành đơn vị nào; nếu chưa rõ, ghi mã mới là “{expected}”.',
    en: '{given} ends and no row tells what it became; if that is not known, write “{expected}” as its new code.',
  },
  predecessor_missing: {
    vi: '{given} thành lập mà không có dòng nào nói từ đơn vị nào; nếu chưa rõ, ghi mã cũ là “{expected}”.',
    en: '{given} begins and no row tells what it came from; if that is not known, write “{expected}” as its old code.',
  },
};

/** What is wrong in a list and how to put it right, without its place. */
export function listProblemText({ code, given, expected }: ListProblem, lang: Lang): string {
  return words[code][lang].replace('{given}', given ?? '').replace('{expected}', expected ?? '');
}

/** Where in which file: `units.csv, dòng 12, cột “Mã”`. */
export function listProblemPlace({ file, line, column }: ListProblem, lang: Lang): string {
  const [atLine, atColumn] = lang === 'vi' ? ['dòng', 'cột'] : ['line', 'column'];
  return [
    file,
    line === null ? null : `${atLine} ${line}`,
    column === null ? null : `${atColumn} “${column}”`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
