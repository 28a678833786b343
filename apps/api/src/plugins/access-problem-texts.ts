import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with who asks, and with changes that others made meanwhile. */
export const accessProblemTexts = {
  signed_out: {
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    message: {
      vi: 'Cần đăng nhập để làm việc này, hoặc phiên đã hết. Hãy đăng nhập lại; những gì đang nhập vẫn được giữ trên máy này.',
      en: 'Sign in to do this, or your session has ended. Sign in again; what you were entering is kept on this computer.',
    },
  },
  forbidden: {
    title: { vi: 'Không được phép', en: 'Not allowed' },
    message: {
      vi: 'Vai trò của tài khoản này không được làm việc đó. Nếu cần, hãy đề nghị người quản trị cấp quyền.',
      en: 'No role of this account may do that. Ask an administrator for it if you need it.',
    },
  },
  two_factor_required: {
    title: { vi: 'Cần xác thực hai yếu tố', en: 'A second factor is required' },
    message: {
      vi: 'Vai trò của tài khoản này phải dùng xác thực hai yếu tố. Hãy bật ở trang Tài khoản rồi làm tiếp.',
      en: 'A role of this account needs a second factor. Set it up on the Account page, then go on.',
    },
  },
  token_not_allowed: {
    title: { vi: 'Mã truy cập không được phép', en: 'Not allowed with this token' },
    message: {
      vi: 'Mã truy cập API này không được tạo cho việc đó. Hãy dùng mã có phạm vi phù hợp.',
      en: 'This API token was not made for that. Use a token whose scope allows it.',
    },
  },
  foreign_origin: {
    title: { vi: 'Yêu cầu từ trang khác', en: 'Request from another site' },
    message: {
      vi: 'Yêu cầu này đến từ một trang không thuộc Tiendo nên không được thực hiện. Hãy thao tác trong trang của Tiendo.',
      en: 'This request came from a page that is not part of Tiendo and was not carried out. Do it from a page of Tiendo.',
    },
  },
  version_required: {
    title: { vi: 'Thiếu phiên bản đang sửa', en: 'The version is missing' },
    message: {
      vi: 'Yêu cầu sửa phải ghi phiên bản đang sửa ở If-Match, lấy từ ETag của lần đọc trước.',
      en: 'A change must name the version that it changes in If-Match, taken from the ETag of the read before.',
    },
  },
  version_conflict: {
    title: { vi: 'Người khác vừa lưu', en: 'Somebody else has saved' },
    message: {
      vi: 'Số liệu đã được người khác sửa sau khi bạn mở. Chưa có gì bị ghi đè: hãy xem bản hiện tại, chọn giữ phần nào rồi lưu lại.',
      en: 'Somebody else has changed this since you opened it. Nothing was overwritten: look at what stands now, choose what to keep and save again.',
    },
  },
  key_reused: {
    title: { vi: 'Khóa đã dùng cho nội dung khác', en: 'The key was used for something else' },
    message: {
      vi: 'Idempotency-Key này đã dùng cho một yêu cầu có nội dung khác. Hãy tạo khóa mới cho yêu cầu mới.',
      en: 'This Idempotency-Key was used for a request with other content. Make a new key for a new request.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
