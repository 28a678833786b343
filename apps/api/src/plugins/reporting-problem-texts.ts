import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with reporting rounds and with what goes on around them. */
export const reportingProblemTexts = {
  unknown_round: {
    title: { vi: 'Không có kỳ báo cáo này', en: 'Unknown reporting round' },
    message: {
      vi: 'Không có kỳ báo cáo nào mang số "{given}" trong phạm vi của tài khoản này. Danh sách ở /api/v1/rounds.',
      en: 'There is no reporting round with the number "{given}" within the scope of this account. The list is at /api/v1/rounds.',
    },
  },
  unit_not_in_round: {
    title: { vi: 'Đơn vị không thuộc kỳ báo cáo', en: 'The unit does not report in the round' },
    message: {
      vi: 'Đơn vị "{given}" (tham số "{path}") không phải báo cáo trong kỳ này[; kỳ lấy các đơn vị có ngày {expected}]. Hãy chọn một đơn vị có trong bảng tiến độ báo cáo của kỳ.',
      en: 'The unit "{given}" (parameter "{path}") does not report in this round[; it takes the units of {expected}]. Choose one on the board of reports of the round.',
    },
  },
  board_too_large: {
    title: { vi: 'Bảng quá lớn', en: 'The board is too large' },
    message: {
      vi: 'Bảng này có {given} ô[, quá {expected} ô]. Hãy chọn đơn vị nhỏ hơn hoặc ít kỳ hơn (from, to).',
      en: 'This board would hold {given} cells[, more than {expected}]. Choose a smaller unit or fewer periods (from, to).',
    },
  },
  unknown_request: {
    title: { vi: 'Không có yêu cầu này', en: 'Unknown request' },
    message: {
      vi: 'Không có yêu cầu nào mang số "{given}" mà tài khoản này được xử lý. Danh sách ở /api/v1/department-requests.',
      en: 'There is no request with the number "{given}" that this account may act on. The list is at /api/v1/department-requests.',
    },
  },
  request_closed: {
    title: { vi: 'Yêu cầu đã kết thúc', en: 'The request is closed' },
    message: {
      vi: 'Yêu cầu số "{given}" đã kết thúc nên không nhận trả lời nữa. Nếu cần, đề nghị nơi yêu cầu gửi yêu cầu mới.',
      en: 'The request with the number "{given}" is closed and takes no more answers. Ask whoever made it for a new one if needed.',
    },
  },
  too_many_views: {
    title: { vi: 'Quá nhiều góc nhìn đã lưu', en: 'Too many saved views' },
    message: {
      vi: 'Chưa lưu "{given}": mỗi người lưu được nhiều nhất {expected} góc nhìn. Hãy xóa bớt rồi lưu lại, hoặc lưu đè lên một tên đã có.',
      en: '"{given}" was not saved: a person can save {expected} views at most. Remove one and save again, or save under a name that stands.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
