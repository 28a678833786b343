import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

const quarterExample = '2020-Q1';
const periodForms = '2020-03, 2020-Q1, 2020-H1, 2020, 2020-M9, 2021..2025';

/** Problems with what was asked. */
export const inputProblemTexts = {
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
      vi: 'Đơn vị "{given}" không tồn tại vào ngày được hỏi[; hiệu lực {expected}]. Hãy chọn ngày khác, hoặc đơn vị kế tục ở /api/v1/units/…/lineage.',
      en: 'The unit "{given}" does not exist at the date asked for[; valid {expected}]. Choose another date, or the unit that succeeded it at /api/v1/units/…/lineage.',
    },
  },
  unknown_criteria_set: {
    title: { vi: 'Không có bộ tiêu chí này', en: 'Unknown criteria set' },
    message: {
      vi: 'Không có bộ tiêu chí "{given}" (tham số "{path}"). Danh sách ở /api/v1/criteria-sets.',
      en: 'There is no criteria set "{given}" (parameter "{path}"). The list is at /api/v1/criteria-sets.',
    },
  },
  unknown_criterion: {
    title: { vi: 'Không có tiêu chí này', en: 'Unknown criterion' },
    message: {
      vi: 'Bộ tiêu chí không có tiêu chí ở vị trí "{given}"[; có từ 1 đến {expected}]. Xem các tiêu chí ở /api/v1/criteria-sets/….',
      en: 'The set has no criterion at position "{given}"[; it has 1 to {expected}]. Find the criteria at /api/v1/criteria-sets/….',
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
  unknown_reorganisation: {
    title: { vi: 'Không có lần sắp xếp này', en: 'Unknown reorganisation' },
    message: {
      vi: 'Không có lần sắp xếp đơn vị hành chính nào mang số "{given}". Danh sách ở /api/v1/reorganisations.',
      en: 'There is no reorganisation of units with the number "{given}". The list is at /api/v1/reorganisations.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
