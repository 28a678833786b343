import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with reports: what state they are in, who may do what, and what is wrong in them. */
export const reportProblemTexts = {
  unknown_report: {
    title: { vi: 'Không có báo cáo này', en: 'Unknown report' },
    message: {
      vi: 'Không có báo cáo nào mang số "{given}" trong phạm vi của tài khoản này. Hãy mở lại từ trang Nhập liệu.',
      en: 'There is no report with the number "{given}" within the scope of this account. Open it from the data entry page.',
    },
  },
  report_state: {
    title: { vi: 'Trạng thái báo cáo không cho phép', en: 'Not in this state of the report' },
    message: {
      vi: 'Báo cáo đang ở trạng thái "{given}" nên không làm được việc này. Hãy tải lại để xem bản hiện tại.',
      en: 'The report is in the state "{given}", which does not allow this. Reload it to see how it stands.',
    },
  },
  round_locked: {
    title: { vi: 'Kỳ báo cáo đã khóa', en: 'The round is locked' },
    message: {
      vi: 'Kỳ báo cáo đã khóa[ từ ngày {given}]. Nếu cần sửa, hãy đề nghị người quản lý kỳ cho phép ngoại lệ với đơn vị.',
      en: 'The reporting round is locked[ since {given}]. If something must change, ask whoever manages it for an exception for the unit.',
    },
  },
  own_report: {
    title: { vi: 'Không được tự thẩm tra', en: 'Nobody verifies their own report' },
    message: {
      vi: 'Tài khoản này đã nhập hoặc đã gửi báo cáo nên không được duyệt hay trả lại. Hãy chuyển cho người thẩm tra khác.',
      en: 'This account wrote in the report or handed it in and cannot decide on it. Leave it to another verifier.',
    },
  },
  criterion_frozen: {
    title: { vi: 'Tiêu chí không mở để sửa', en: 'The criterion is not open' },
    message: {
      vi: 'Báo cáo bị trả lại chỉ sửa được các tiêu chí bị trả; "{path}" không nằm trong số đó. Hãy bỏ phần này rồi lưu lại.',
      en: 'Of a returned report only what was returned can be changed, and "{path}" was not. Leave it out and save again.',
    },
  },
  criterion_of_other_body: {
    title: { vi: 'Tiêu chí của cơ quan khác', en: 'A criterion of another body' },
    message: {
      vi: '"{path}" thuộc trách nhiệm của cơ quan khác[ ({expected})]. Tài khoản này chỉ sửa được các tiêu chí cơ quan mình phụ trách.',
      en: '"{path}" is the responsibility of another body[ ({expected})]. This account changes only the criteria of its own.',
    },
  },
  report_not_ready: {
    title: { vi: 'Báo cáo chưa gửi được', en: 'The report cannot be handed in yet' },
    message: {
      vi: 'Báo cáo còn chỗ phải sửa trước khi gửi. Xem từng chỗ trong "issues".',
      en: 'Parts of the report must be put right before it is handed in. See each one in "issues".',
    },
  },
  lost_without_note: {
    title: { vi: 'Tiêu chí không còn đạt mà chưa ghi lý do', en: 'A criterion lost without a note' },
    message: {
      vi: '[{expected}: ]"{path}" kỳ trước đạt, nay không còn đạt. Hãy ghi chú lý do.',
      en: '[{expected}: ]"{path}" was met before and no longer is. Write a note saying why.',
    },
  },
  declared_count_differs: {
    title: { vi: 'Số tiêu chí khai không khớp', en: 'The declared count does not fit' },
    message: {
      vi: 'Số tiêu chí đạt đã khai là {given}, nhưng theo từng tiêu chí là {expected}. Hãy sửa số khai hoặc sửa từng tiêu chí.',
      en: 'The declared count is {given}, but criterion by criterion it is {expected}. Correct the count or the criteria.',
    },
  },
  verdict_not_allowed: {
    title: { vi: 'Kết quả không có trong bộ tiêu chí', en: 'A verdict that the set does not know' },
    message: {
      vi: 'Bộ tiêu chí không dùng kết quả đã chọn cho "{path}"[; giá trị nhận: {expected}]. Hãy chọn lại.',
      en: 'The criteria set does not know the verdict given to "{path}"[; accepted: {expected}]. Choose again.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
