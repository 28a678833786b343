import {
  columnLetters,
  type ImportPlace,
  type ImportProblem,
  type ImportProblemCode,
} from '../imports/import-problem.ts';
import { fileRefusalWords } from './file-refusal-words.ts';
import type { Lang } from './lang.ts';

type Words = Readonly<Record<Lang, string>>;

const words: Record<ImportProblemCode, Words> = {
  ...fileRefusalWords,
  external_links: {
    vi: 'Tệp liên kết tới tệp khác; các liên kết không được đọc.',
    en: 'The file links to other files; the links are not followed.',
  },
  hidden_sheet: { vi: 'Trang tính ẩn: không đọc.', en: 'The sheet is hidden and is not read.' },
  hidden_row: { vi: 'Dòng ẩn: vẫn đọc.', en: 'The row is hidden and is read all the same.' },
  sheet_ignored: {
    vi: 'Không đọc trang tính này: không thấy dòng tiêu đề.',
    en: 'The sheet is not read: no headings were found in it.',
  },
  column_ignored: { vi: 'Không dùng cột này.', en: 'This column is not used.' },
  summary_row: { vi: 'Dòng tổng “{found}”: bỏ qua.', en: 'A row of sums, “{found}”: left out.' },
  heading_not_found: {
    vi: 'Không thấy dòng tiêu đề có cột xã (hoặc mã) và cột tiêu chí. Hãy dùng tệp mẫu, hoặc đặt tên cột như “Tên xã”, “TC1”.',
    en: 'No headings with a column of communes (or codes) and of criteria were found. Use the template, or headings such as “Commune”, “Criterion 1”.',
  },
  column_twice: {
    vi: 'Cột này và cột “{found}” cùng chỉ một nội dung: bỏ một cột, hoặc chọn lại nội dung của cột.',
    en: 'This column and “{found}” stand for the same: remove one, or choose what each holds.',
  },
  layout_mixed: {
    vi: 'Bảng vừa có cột “Tiêu chí” vừa có cột riêng cho từng tiêu chí: chỉ giữ một cách.',
    en: 'The table has both a column “Criterion” and columns of single criteria: keep one way.',
  },
  heading_contradicts: {
    vi: 'Số và tên tiêu chí trong tiêu đề “{found}” không khớp với bộ tiêu chí: sửa lại, hoặc chọn nội dung của cột.',
    en: 'The number and the name in the heading “{found}” are of different criteria: correct it, or choose what the column holds.',
  },
  formula_without_value: {
    vi: 'Ô là công thức chưa có kết quả trong tệp: mở tệp, lưu lại, hoặc dán giá trị (Paste Values).',
    en: 'The cell is a formula whose result the file does not hold: open and save the file, or paste the value.',
  },
  formula_from_other_file: {
    vi: 'Ô lấy số từ tệp khác: dán giá trị (Paste Values) thay công thức.',
    en: 'The cell takes its value from another file: paste the value in place of the formula.',
  },
  error_value: {
    vi: 'Ô báo lỗi {found}: sửa công thức hoặc ghi giá trị.',
    en: 'The cell shows the error {found}: correct the formula or write the value.',
  },
  merged_cells: {
    vi: 'Dòng có ô gộp: bỏ gộp rồi ghi giá trị vào từng ô.',
    en: 'The row has merged cells: split them and write the value into each.',
  },
  unit_missing: { vi: 'Thiếu tên và mã đơn vị.', en: 'The name and the code of the unit are missing.' },
  unit_unknown: {
    vi: 'Không có đơn vị “{found}” trong địa bàn tại ngày này{proposal}.',
    en: 'There is no unit “{found}” in the territory at the date{proposal}.',
  },
  unit_ambiguous: {
    vi: '“{found}” có thể là nhiều đơn vị: {correction}. Hãy ghi mã đơn vị.',
    en: '“{found}” may be several units: {correction}. Write the code of the unit.',
  },
  unit_twice: {
    vi: '{found} có ở nhiều dòng; dòng kia: {correction}. Chỉ giữ một dòng.',
    en: '{found} stands in several rows; also in: {correction}. Keep one.',
  },
  code_invalid: {
    vi: 'Mã “{found}” không đúng: chỉ gồm chữ số.',
    en: 'The code “{found}” is not right: it consists of digits.',
  },
  code_unknown: {
    vi: 'Không có mã “{found}” trong địa bàn tại ngày này{proposal}.',
    en: 'There is no code “{found}” in the territory at the date{proposal}.',
  },
  code_contradicts_name: {
    vi: 'Mã và tên là của các đơn vị khác nhau: {correction}. Sửa mã hoặc tên.',
    en: 'The code and the name are of different units: {correction}. Correct one of them.',
  },
  date_invalid: {
    vi: '“{found}” không phải là ngày; viết như 31/03/2020{proposal}.',
    en: '“{found}” is not a date; write it like 31/03/2020{proposal}.',
  },
  date_impossible: {
    vi: 'Không có ngày “{found}” (ngày trước, tháng sau){proposal}.',
    en: 'There is no day “{found}” (the day stands before the month){proposal}.',
  },
  as_of_differs: {
    vi: 'Số liệu đến ngày {found}, nhưng đang nhập cho ngày {correction}.',
    en: 'The figures are as of {found}, while {correction} is being imported.',
  },
  verdict_invalid: {
    vi: '“{found}” không phải kết quả đánh giá; viết Đ (đạt), C (chưa đạt), K (không xét) hoặc ?{proposal}.',
    en: '“{found}” is no verdict; write Đ (met), C (not met), K (not assessed) or ?{proposal}.',
  },
  verdict_not_allowed: {
    vi: 'Bộ tiêu chí này không dùng “{found}”; dùng: {correction}.',
    en: 'This set does not know “{found}”; it knows: {correction}.',
  },
  figure_invalid: {
    vi: '“{found}” không phải là số; viết như 1.234,5{proposal}.',
    en: '“{found}” is not a number; write it like 1.234,5 or 1,234.5{proposal}.',
  },
  figure_is_date: {
    vi: 'Ô là ngày {found}, không phải số: bảng tính có thể đã tự đổi; ghi lại số.',
    en: 'The cell is the date {found}, not a number: the spreadsheet may have changed it; write the number again.',
  },
  figure_ambiguous: {
    vi: '“{found}” có hai cách đọc: {correction}. Chọn dấu thập phân của tệp, hoặc viết lại.',
    en: '“{found}” can be read in two ways: {correction}. Choose the decimal mark of the file, or write it otherwise.',
  },
  percent_not_asked: {
    vi: '“{found}” là phần trăm, nhưng chỉ tiêu tính bằng {correction}.',
    en: '“{found}” is a percentage, while the indicator is measured in {correction}.',
  },
  total_invalid: {
    vi: '“{found}” không phải tổng số tiêu chí đạt của bộ này.',
    en: '“{found}” cannot be the number of criteria met of this set.',
  },
  total_of_other_set: {
    vi: '“{found}” là của bộ tiêu chí khác; bộ này viết như {correction}.',
    en: '“{found}” is of another set; with this one it is written like {correction}.',
  },
  total_differs: {
    vi: 'Tổng ghi {found} nhưng các ô tiêu chí cho {correction}: sửa tổng hoặc kết quả tiêu chí.',
    en: 'The total says {found} while the criteria give {correction}: correct the total or a verdict.',
  },
  criterion_missing: { vi: 'Thiếu tiêu chí.', en: 'The criterion is missing.' },
  criterion_unknown: {
    vi: 'Bộ này không có tiêu chí “{found}”, hoặc số và tên không khớp.',
    en: 'The set has no criterion “{found}”, or its number and name do not fit.',
  },
  criterion_twice: {
    vi: 'Một tiêu chí của {found} có ở nhiều dòng; dòng kia: {correction}. Chỉ giữ một dòng.',
    en: 'A criterion of {found} stands in several rows; also in: {correction}. Keep one.',
  },
  indicator_unknown: {
    vi: 'Không rõ giá trị này của chỉ tiêu nào: ghi mã chỉ tiêu{proposal}.',
    en: 'It is not clear which indicator this is the value of: write its code{proposal}.',
  },
  report_submitted: {
    vi: 'Báo cáo của {found} đã gửi, đang chờ thẩm tra: thu hồi báo cáo rồi nhập lại, hoặc bỏ dòng này.',
    en: 'The report of {found} was handed in and waits to be verified: recall it and import again, or leave the row out.',
  },
  report_accepted: {
    vi: 'Báo cáo của {found} đã được duyệt: mở bản đính chính rồi nhập lại, hoặc bỏ dòng này.',
    en: 'The report of {found} was accepted: open a correction and import again, or leave the row out.',
  },
  round_locked: {
    vi: 'Kỳ báo cáo đã khóa đối với {found}: đề nghị người quản lý kỳ cho phép ngoại lệ, hoặc bỏ dòng này.',
    en: 'The round is locked for {found}: ask whoever manages it for an exception, or leave the row out.',
  },
  criterion_frozen: {
    vi: 'Báo cáo của {found} bị trả lại, chỉ sửa được tiêu chí bị trả; không sửa được: {correction}.',
    en: 'Of the returned report of {found} only what was returned can be changed; not these: {correction}.',
  },
  criterion_of_other_body: {
    vi: 'Với {found}, các phần này thuộc trách nhiệm của cơ quan khác: {correction}. Để trống các ô đó.',
    en: 'For {found} these are the responsibility of another body: {correction}. Leave those cells blank.',
  },
};

const proposal: Words = { vi: '; có thể là: {correction}', en: '; perhaps: {correction}' };

/** Both readings of a figure, without marks of groups: `36,5` or `36500`. */
function readings(correction: string, lang: Lang): string {
  const [one, other] = correction
    .split('|')
    .map((value) => (lang === 'vi' ? value.replace('.', ',') : value));
  return `${one} ${lang === 'vi' ? 'hoặc' : 'or'} ${other}`;
}

/** What is wrong in a file to be imported and how to put it right, without its place. */
export function importProblemText({ code, found, correction }: ImportProblem, lang: Lang): string {
  const right = code === 'figure_ambiguous' ? readings(correction ?? '', lang) : (correction ?? '');
  return words[code][lang]
    .replace('{proposal}', () => (right === '' ? '' : proposal[lang]))
    .replace('{found}', () => found ?? '')
    .replace('{correction}', () => right);
}

const places: Readonly<Record<'sheet' | 'row' | 'column', Words>> = {
  sheet: { vi: 'trang tính “{at}”', en: 'sheet “{at}”' },
  row: { vi: 'dòng {at}', en: 'row {at}' },
  column: { vi: 'cột {at}', en: 'column {at}' },
};

/** Where in a file: `trang tính “Số liệu”, dòng 12, cột E “TC3”`; empty where it is the whole file. */
export function importPlaceText({ sheet, row, column, heading }: ImportPlace, lang: Lang): string {
  const name = heading === null ? '' : ` “${heading}”`;
  const told = [
    ['sheet', sheet],
    ['row', row],
    ['column', column === null ? null : `${columnLetters(column)}${name}`],
  ] as const;
  return told
    .flatMap(([part, at]) => (at === null ? [] : places[part][lang].replace('{at}', () => `${at}`)))
    .join(', ');
}
