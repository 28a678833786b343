import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { ProblemValues } from '../shared/app-error.ts';

type Text = Record<Lang, string>;

/** `{path}`, `{given}` and `{expected}` are filled in; a clause in `[…]` falls away where its value is not known. */
export type ProblemText = { title: Text; message: Text };

const quarterExample = '2020-Q1';
const periodForms = '2020-03, 2020-Q1, 2020-H1, 2020, 2020-M9, 2021..2025';

/** What each problem is called and what it tells: what is wrong, where, and what to do. */
export const problemMessages: Record<ProblemCode, ProblemText> = {
  invalid_request: {
    title: { vi: 'Yêu cầu không hợp lệ', en: 'Invalid request' },
    message: {
      vi: 'Yêu cầu có nhiều chỗ chưa đúng. Xem từng chỗ trong "issues" rồi gửi lại.',
      en: 'Several parts of the request are wrong. See each one in "issues" and send it again.',
    },
  },
  invalid_date: {
    title: { vi: 'Ngày không hợp lệ', en: 'Invalid date' },
    message: {
      vi: 'Tham số "{path}" phải là một ngày có thật, viết dạng NNNN-TT-NG, ví dụ 2020-03-31[; đã nhận "{given}"].',
      en: 'The parameter "{path}" must be a day that exists, written YYYY-MM-DD, for example 2020-03-31[; got "{given}"].',
    },
  },
  invalid_period: {
    title: { vi: 'Kỳ không hợp lệ', en: 'Invalid period' },
    message: {
      vi: `Tham số "{path}" phải là một kỳ như ${periodForms}; riêng chuỗi theo quý chỉ nhận quý, ví dụ ${quarterExample}[; đã nhận "{given}"].`,
      en: `The parameter "{path}" must be a period such as ${periodForms}; a trend takes quarters only, for example ${quarterExample}[; got "{given}"].`,
    },
  },
  invalid_unit: {
    title: { vi: 'Mã đơn vị không hợp lệ', en: 'Invalid unit reference' },
    message: {
      vi: 'Tham số "{path}" phải là mã kèm ngày như 188@2020-03-31 (vì mã được dùng lại) hoặc định danh như u12[; đã nhận "{given}"].',
      en: 'The parameter "{path}" must be a code with a date such as 188@2020-03-31 (codes are reused), or an id such as u12[; got "{given}"].',
    },
  },
  invalid_criteria_set: {
    title: { vi: 'Mã bộ tiêu chí không hợp lệ', en: 'Invalid criteria set code' },
    message: {
      vi: 'Tham số "{path}" phải là mã một bộ tiêu chí, ví dụ XA_NTM_2016[; đã nhận "{given}"]. Danh sách ở /api/v1/criteria-sets.',
      en: 'The parameter "{path}" must be the code of a criteria set, for example XA_NTM_2016[; got "{given}"]. The list is at /api/v1/criteria-sets.',
    },
  },
  invalid_value: {
    title: { vi: 'Giá trị không hợp lệ', en: 'Invalid value' },
    message: {
      vi: 'Giá trị của "{path}" không dùng được[; đã nhận "{given}"][; giá trị nhận: {expected}]. Hãy sửa rồi gửi lại.',
      en: 'The value of "{path}" cannot be used[; got "{given}"][; accepted: {expected}]. Correct it and send the request again.',
    },
  },
  invalid_json: {
    title: { vi: 'Nội dung gửi lên không phải JSON', en: 'The body is not JSON' },
    message: {
      vi: 'Không đọc được nội dung gửi lên. Hãy gửi JSON đúng cú pháp, mã hóa UTF-8.',
      en: 'The body could not be read. Send well-formed JSON in UTF-8.',
    },
  },
  unknown_parameter: {
    title: { vi: 'Tham số không có', en: 'Unknown parameter' },
    message: {
      vi: 'Không có tham số "{path}". Hãy bỏ đi hoặc xem tên đúng ở /api/docs.',
      en: 'There is no parameter "{path}". Remove it, or find the right name at /api/docs.',
    },
  },
  missing_parameter: {
    title: { vi: 'Thiếu tham số', en: 'Missing parameter' },
    message: {
      vi: 'Thiếu tham số "{path}". Hãy thêm vào rồi gửi lại; cách viết ở /api/docs.',
      en: 'The parameter "{path}" is missing. Add it and send the request again; see /api/docs.',
    },
  },
  conflicting_parameters: {
    title: { vi: 'Tham số mâu thuẫn', en: 'Conflicting parameters' },
    message: {
      vi: 'Hãy cho đúng một trong hai tham số: asOf (một ngày) hoặc period (một kỳ, tính đến ngày cuối kỳ).',
      en: 'Give exactly one of asOf (a date) and period (which stands for its last day).',
    },
  },
  invalid_cursor: {
    title: { vi: 'Con trỏ trang không hợp lệ', en: 'Invalid cursor' },
    message: {
      vi: '"{path}" không phải con trỏ của danh sách này. Hãy dùng nextCursor của trang trước, giữ nguyên các bộ lọc, hoặc bỏ đi để xem từ đầu.',
      en: '"{path}" is not a cursor of this list. Use nextCursor of the page before with the same filters, or leave it out to begin again.',
    },
  },
  range_reversed: {
    title: { vi: 'Khoảng thời gian bị ngược', en: 'Range reversed' },
    message: {
      vi: '"{path}" phải không muộn hơn điểm cuối[ ({expected})]. Hãy đổi chỗ hai đầu.',
      en: '"{path}" must not be later than the end of the range[ ({expected})]. Swap the two ends.',
    },
  },
  range_too_long: {
    title: { vi: 'Khoảng thời gian quá dài', en: 'Range too long' },
    message: {
      vi: 'Khoảng thời gian dài quá mức cho phép[: nhiều nhất {expected} quý]. Hãy thu hẹp lại.',
      en: 'The range is longer than allowed[: at most {expected} quarters]. Shorten it.',
    },
  },
  unknown_unit: {
    title: { vi: 'Không có đơn vị này', en: 'Unknown unit' },
    message: {
      vi: 'Không có đơn vị "{given}" (tham số "{path}"). Mã phải còn hiệu lực vào ngày ghi sau dấu @; tìm đơn vị ở /api/v1/units.',
      en: 'There is no unit "{given}" (parameter "{path}"). The code must be valid at the date after @; find units at /api/v1/units.',
    },
  },
  unit_not_valid_then: {
    title: { vi: 'Đơn vị không tồn tại vào ngày đó', en: 'Unit not valid then' },
    message: {
      vi: 'Đơn vị "{given}" không tồn tại vào ngày được hỏi[; hiệu lực {expected}]. Hãy chọn ngày khác, hoặc đơn vị kế tục ở /api/v1/units/{id}/lineage.',
      en: 'The unit "{given}" does not exist at the date asked for[; valid {expected}]. Choose another date, or the unit that succeeded it at /api/v1/units/{id}/lineage.',
    },
  },
  unknown_criteria_set: {
    title: { vi: 'Không có bộ tiêu chí này', en: 'Unknown criteria set' },
    message: {
      vi: 'Không có bộ tiêu chí "{given}" (tham số "{path}"). Danh sách ở /api/v1/criteria-sets.',
      en: 'There is no criteria set "{given}" (parameter "{path}"). The list is at /api/v1/criteria-sets.',
    },
  },
  set_does_not_apply: {
    title: { vi: 'Bộ tiêu chí không áp dụng', en: 'The set does not apply' },
    message: {
      vi: 'Bộ tiêu chí "{given}" không áp dụng cho đơn vị này vào ngày được hỏi[ ({expected})]. Xem các bộ áp dụng ở /api/v1/criteria-sets?unit=…&asOf=….',
      en: 'The criteria set "{given}" does not apply to this unit at the date asked for[ ({expected})]. See those that do at /api/v1/criteria-sets?unit=…&asOf=….',
    },
  },
  before_any_data: {
    title: { vi: 'Trước mọi số liệu', en: 'Before any data' },
    message: {
      vi: 'Chưa có số liệu nào cho đến ngày được hỏi (tham số "{path}")[; số liệu sớm nhất là {expected}]. Hãy chọn ngày muộn hơn.',
      en: 'There is no data up to the date asked for (parameter "{path}")[; the earliest is of {expected}]. Choose a later date.',
    },
  },
  unknown_snapshot: {
    title: { vi: 'Không có bản số liệu này', en: 'Unknown snapshot' },
    message: {
      vi: 'Không có bản số liệu "{given}" trong số các bản đã công khai. Danh sách ở /api/v1/snapshots.',
      en: 'There is no snapshot "{given}" among those that are public. The list is at /api/v1/snapshots.',
    },
  },
  not_found: {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    message: {
      vi: 'Không có gì ở địa chỉ này. Danh sách địa chỉ của API ở /api/docs.',
      en: 'There is nothing at this address. The addresses of the API are listed at /api/docs.',
    },
  },
  method_not_allowed: {
    title: { vi: 'Phương thức không dùng được', en: 'Method not allowed' },
    message: {
      vi: 'Địa chỉ này có, nhưng không nhận phương thức đã dùng[; nhận: {expected}].',
      en: 'This address exists but does not take the method used[; it takes: {expected}].',
    },
  },
  body_too_large: {
    title: { vi: 'Nội dung gửi lên quá lớn', en: 'Body too large' },
    message: {
      vi: 'Nội dung gửi lên vượt giới hạn[ {expected} byte]. Hãy gửi ít hơn.',
      en: 'The body is larger than the limit[ of {expected} bytes]. Send less.',
    },
  },
  unsupported_media_type: {
    title: { vi: 'Kiểu nội dung không dùng được', en: 'Unsupported media type' },
    message: {
      vi: 'Không nhận kiểu nội dung đã gửi. Hãy gửi application/json.',
      en: 'The media type of the body is not accepted. Send application/json.',
    },
  },
  uri_too_long: {
    title: { vi: 'Địa chỉ quá dài', en: 'Address too long' },
    message: {
      vi: 'Địa chỉ dài quá giới hạn[ {expected} ký tự]. Hãy bớt tham số.',
      en: 'The address is longer than the limit[ of {expected} characters]. Use fewer or shorter parameters.',
    },
  },
  rate_limited: {
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    message: {
      vi: 'Đã gửi quá nhiều yêu cầu trong một lúc. Hãy đợi số giây ghi ở Retry-After rồi gửi lại.',
      en: 'Too many requests at once. Wait for the seconds given in Retry-After and try again.',
    },
  },
  overloaded: {
    title: { vi: 'Máy chủ đang quá tải', en: 'Overloaded' },
    message: {
      vi: 'Máy chủ đang quá tải nên chưa xử lý yêu cầu này. Hãy đợi số giây ghi ở Retry-After rồi gửi lại.',
      en: 'The server is overloaded and did not handle this request. Wait for the seconds given in Retry-After and try again.',
    },
  },
  not_ready: {
    title: { vi: 'Chưa sẵn sàng', en: 'Not ready' },
    message: {
      vi: 'Máy chủ chưa dùng được: không nối được cơ sở dữ liệu hoặc cơ sở dữ liệu chưa được cập nhật. Hãy thử lại sau ít giây.',
      en: 'The server cannot be used yet: the database is out of reach or not migrated. Try again in a few seconds.',
    },
  },
  internal_error: {
    title: { vi: 'Lỗi của máy chủ', en: 'Internal error' },
    message: {
      vi: 'Máy chủ gặp lỗi khi xử lý yêu cầu. Hãy thử lại; nếu còn lỗi, báo mã requestId cho người quản trị.',
      en: 'The server failed to handle the request. Try again; if it fails still, give the requestId to the administrator.',
    },
  },
};

/** Fills the message of a problem; a clause whose value is not known is left out. */
export function problemMessage(
  code: ProblemCode,
  lang: Lang,
  values: ProblemValues & { path?: string } = {},
): string {
  const fill = (text: string): string | null => {
    let known = true;
    const filled = text.replace(/\{(path|given|expected)\}/g, (_, name: 'path' | 'given' | 'expected') => {
      const value = values[name];
      if (value === undefined) known = false;
      return value ?? '';
    });
    return known ? filled : null;
  };
  const withClauses = problemMessages[code].message[lang].replace(
    /\[([^\]]*)\]/g,
    (_, clause: string) => fill(clause) ?? '',
  );
  return withClauses.replace(
    /\{(path|given|expected)\}/g,
    (_, name: 'path' | 'given' | 'expected') => values[name] ?? '…',
  );
}
