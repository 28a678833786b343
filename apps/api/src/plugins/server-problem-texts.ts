import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with the address, the form of the request or the server. */
export const serverProblemTexts = {
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
  figures_busy: {
    title: { vi: 'Đang tạo nhiều tệp hình', en: 'Busy making files' },
    message: {
      vi: 'Máy chủ đang tạo nhiều tệp nên chưa nhận thêm. Hãy đợi số giây ghi ở Retry-After rồi gửi lại.',
      en: 'The server is making as many files as it can. Wait for the seconds given in Retry-After and try again.',
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
} satisfies Partial<Record<ProblemCode, ProblemText>>;
