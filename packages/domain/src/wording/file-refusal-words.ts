import type { FileRefusalCode } from '../imports/import-problem.ts';
import type { Lang } from './lang.ts';

const csvAsUtf8: Readonly<Record<Lang, string>> = {
  vi: 'mở lại bằng chương trình đã tạo ra tệp, chuyển chữ sang Unicode rồi lưu dạng .xlsx hoặc “CSV UTF-8”.',
  en: 'open it in the program that made it, convert the text to Unicode and save it as .xlsx or “CSV UTF-8”.',
};

/** Why a file to be imported is not read at all, and what to do; `{found}` and `{correction}` are filled in. */
export const fileRefusalWords: Readonly<Record<FileRefusalCode, Readonly<Record<Lang, string>>>> = {
  file_empty: { vi: 'Tệp không có dòng nào có dữ liệu.', en: 'The file holds no row with anything in it.' },
  file_too_large: {
    vi: 'Tệp lớn hơn mức cho phép ({correction}): hãy chia thành nhiều tệp.',
    en: 'The file is larger than allowed ({correction}): divide it into several.',
  },
  not_a_table: {
    vi: 'Tệp không phải bảng tính hay CSV: hãy lưu lại dạng .xlsx.',
    en: 'The file is neither a workbook nor a CSV file: save it as .xlsx.',
  },
  web_page: {
    vi: 'Tệp là trang web mang tên bảng tính: mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'The file is a web page under the name of a workbook: open it in Excel and save it as .xlsx.',
  },
  old_xls: {
    vi: 'Tệp có dạng Excel cũ (.xls): hãy lưu lại dạng .xlsx.',
    en: 'The file is of the old kind of Excel (.xls): save it as .xlsx.',
  },
  other_workbook: {
    vi: 'Dạng bảng tính {found} không đọc được: hãy lưu lại dạng .xlsx.',
    en: 'Workbooks of the kind {found} are not read: save it as .xlsx.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu: hãy bỏ mật khẩu rồi lưu lại.',
    en: 'The file has a password: remove it and save the file again.',
  },
  macros: {
    vi: 'Tệp có macro ({found}): hãy lưu lại dạng .xlsx không macro.',
    en: 'The file holds macros ({found}): save it as .xlsx without them.',
  },
  zip_damaged: {
    vi: 'Tệp bị hỏng ({found}): hãy mở và lưu lại, hoặc tải lại.',
    en: 'The file is damaged ({found}): open and save it again, or fetch it again.',
  },
  zip_bomb: {
    vi: 'Tệp bung ra lớn bất thường ({found}): không đọc. Hãy sao dữ liệu sang một tệp mới.',
    en: 'The file unpacks to an unusual size ({found}) and is not read. Copy the data into a new file.',
  },
  zip_path: {
    vi: 'Tệp có thành phần mang tên không hợp lệ ({found}): không đọc. Hãy lưu lại bằng chương trình bảng tính.',
    en: 'A part of the file has an unacceptable name ({found}); it is not read. Save it again in a spreadsheet program.',
  },
  zip_nested: {
    vi: 'Tệp chứa tệp khác bên trong ({found}): hãy bỏ tệp đính kèm rồi lưu lại.',
    en: 'The file holds another file ({found}): remove what is embedded and save it again.',
  },
  xml_damaged: {
    vi: 'Nội dung bảng tính bị hỏng ở {found}: hãy mở và lưu lại.',
    en: 'The workbook is damaged in {found}: open and save it again.',
  },
  xml_unsafe: {
    vi: 'Bảng tính có khai báo không được phép ở {found}: hãy sao dữ liệu sang một tệp mới.',
    en: 'The workbook holds a declaration that is not allowed in {found}: copy the data into a new file.',
  },
  too_much_text: {
    vi: 'Tệp có hơn {correction} ký tự: hãy chỉ giữ các cột cần nhập.',
    en: 'The file holds more than {correction} letters: keep only the columns to be imported.',
  },
  too_many_rows: {
    vi: 'Tệp có hơn {correction} dòng dữ liệu: hãy chia thành nhiều tệp.',
    en: 'The file has more than {correction} rows of data: divide it into several.',
  },
  too_many_columns: {
    vi: 'Tệp có hơn {correction} cột: hãy chỉ giữ các cột cần nhập.',
    en: 'The file has more than {correction} columns: keep only those to be imported.',
  },
  too_many_cells: {
    vi: 'Tệp có hơn {correction} ô dữ liệu: hãy chỉ giữ các cột cần nhập, hoặc chia thành nhiều tệp.',
    en: 'The file has more than {correction} cells of data: keep only the columns to be imported, or divide it.',
  },
  too_many_merged: {
    vi: 'Tệp có hơn {correction} vùng ô gộp: hãy bỏ gộp ô.',
    en: 'The file has more than {correction} merged cells: split them.',
  },
  quote_not_closed: {
    vi: 'Dấu nháy kép ở dòng này không khép: thêm dấu còn thiếu hoặc viết hai lần ("").',
    en: 'A double quote on this line is not closed: add the missing one or write it twice ("").',
  },
  nul_byte: {
    vi: 'Tệp có ký tự rỗng ở dòng này, không phải chữ: hãy lưu lại dạng “CSV UTF-8”.',
    en: 'This line holds a NUL character, which is no text: save the file as “CSV UTF-8”.',
  },
  encoding_unknown: {
    vi: `Tệp không phải UTF-8: ${csvAsUtf8.vi}`,
    en: `The file is not UTF-8: ${csvAsUtf8.en}`,
  },
  encoding_windows_1258: {
    vi: `Chữ có vẻ theo bảng mã Windows-1258: ${csvAsUtf8.vi}`,
    en: `The text seems to be Windows-1258: ${csvAsUtf8.en}`,
  },
  encoding_tcvn3: {
    vi: `Chữ có vẻ theo bảng mã TCVN3 (phông .Vn…) (“{found}”): ${csvAsUtf8.vi}`,
    en: `The text seems to be TCVN3, of fonts named .Vn… (“{found}”): ${csvAsUtf8.en}`,
  },
  encoding_vni: {
    vi: `Chữ có vẻ theo bảng mã VNI (phông VNI-…) (“{found}”): ${csvAsUtf8.vi}`,
    en: `The text seems to be VNI, of fonts named VNI-… (“{found}”): ${csvAsUtf8.en}`,
  },
};
