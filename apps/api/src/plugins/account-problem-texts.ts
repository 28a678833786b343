import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { passwordLength } from '@tiendo/policy/password.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with signing in and with accounts. */
export const accountProblemTexts = {
  sign_in_failed: {
    title: { vi: 'Không đăng nhập được', en: 'Could not sign in' },
    message: {
      vi: 'Thư điện tử hoặc mật khẩu không đúng. Hãy thử lại, hoặc xin liên kết đặt lại mật khẩu.',
      en: 'The e-mail address or the password is wrong. Try again, or ask for a link to choose a new password.',
    },
  },
  sign_in_expired: {
    title: { vi: 'Lượt đăng nhập đã hết hạn', en: 'The sign-in has expired' },
    message: {
      vi: 'Lượt đăng nhập này đã hết hạn. Hãy nhập lại thư điện tử và mật khẩu.',
      en: 'This sign-in has expired. Give the e-mail address and the password again.',
    },
  },
  code_wrong: {
    title: { vi: 'Mã không đúng', en: 'Wrong code' },
    message: {
      vi: 'Mã xác thực không đúng, đã hết hạn hoặc đã dùng. Hãy nhập mã mới đang hiện trong ứng dụng, hoặc một mã dự phòng chưa dùng.',
      en: 'The code is wrong, has expired or was used before. Type the new one that the authenticator shows, or a recovery code not used yet.',
    },
  },
  password_wrong: {
    title: { vi: 'Mật khẩu không đúng', en: 'Wrong password' },
    message: {
      vi: 'Mật khẩu hiện tại không đúng, nên chưa có gì thay đổi. Hãy nhập lại.',
      en: 'The current password is wrong, so nothing was changed. Type it again.',
    },
  },
  password_refused: {
    title: { vi: 'Mật khẩu chưa đạt', en: 'Password refused' },
    message: {
      vi: `Mật khẩu phải có từ ${passwordLength.least} đến ${passwordLength.most} ký tự, không theo mẫu dễ đoán, không chủ yếu gồm tên hay thư điện tử[ ({expected})]. Một câu vài từ là tốt nhất.`,
      en: `A password has ${passwordLength.least} to ${passwordLength.most} characters, no pattern that is easily guessed, and is not mainly the name or the e-mail address[ ({expected})]. A phrase of some words is best.`,
    },
  },
  link_not_valid: {
    title: { vi: 'Liên kết không dùng được', en: 'The link does not work' },
    message: {
      vi: 'Liên kết đã dùng rồi, đã hết hạn hoặc bị chép thiếu. Hãy xin liên kết mới ở trang đăng nhập.',
      en: 'The link was used before, has expired or was copied in part. Ask for a new one on the sign-in page.',
    },
  },
  too_many_attempts: {
    title: { vi: 'Thử quá nhiều lần', en: 'Too many attempts' },
    message: {
      vi: 'Đã thử sai nhiều lần. Hãy đợi số giây ghi ở Retry-After rồi thử lại.',
      en: 'There were too many wrong attempts. Wait for the seconds given in Retry-After and try again.',
    },
  },
  second_factor_stands: {
    title: { vi: 'Đã bật xác thực hai yếu tố', en: 'A second factor stands already' },
    message: {
      vi: 'Tài khoản đã bật xác thực hai yếu tố. Muốn đổi thiết bị, hãy tắt rồi bật lại.',
      en: 'The account has a second factor. To change the device, take it away and set it up again.',
    },
  },
  expiry_out_of_range: {
    title: { vi: 'Hạn dùng không hợp lệ', en: 'Expiry out of range' },
    message: {
      vi: 'Hạn dùng phải từ hôm nay đến nhiều nhất một năm[ ({expected})][; đã nhận {given}].',
      en: 'The last day must lie between today and a year from now[ ({expected})][; got {given}].',
    },
  },
  too_many_tokens: {
    title: { vi: 'Quá nhiều mã truy cập', en: 'Too many tokens' },
    message: {
      vi: 'Mỗi tài khoản có nhiều nhất {expected} mã truy cập. Hãy thu hồi mã không dùng nữa.',
      en: 'An account has {expected} tokens at most. Take back those no longer used.',
    },
  },
  token_told_once: {
    title: { vi: 'Mã truy cập đã được tạo', en: 'The token was made already' },
    message: {
      vi: 'Lần gửi trước đã tạo mã truy cập này, và mã chỉ hiện một lần nên không hiện lại được. Nếu chưa kịp chép, hãy thu hồi mã đó trong danh sách rồi tạo mã khác.',
      en: 'The request was done before and made this token, which is told once and cannot be shown again. If you have no copy, take it back in the list and make another.',
    },
  },
  unknown_token: {
    title: { vi: 'Không có mã truy cập này', en: 'Unknown token' },
    message: {
      vi: 'Tài khoản này không có mã truy cập đó; có thể đã thu hồi.',
      en: 'This account has no such token; it may have been taken back.',
    },
  },
  unknown_session: {
    title: { vi: 'Không có phiên này', en: 'Unknown session' },
    message: {
      vi: 'Tài khoản này không có phiên đó; có thể đã đăng xuất.',
      en: 'This account has no such session; it may have ended.',
    },
  },
  unknown_account: {
    title: { vi: 'Không có tài khoản này', en: 'Unknown account' },
    message: {
      vi: 'Không có tài khoản này trong phạm vi bạn quản trị. Danh sách ở /api/v1/accounts.',
      en: 'There is no such account among those that you administer. The list is at /api/v1/accounts.',
    },
  },
  unknown_grant: {
    title: { vi: 'Không có quyền này', en: 'Unknown grant' },
    message: {
      vi: 'Tài khoản này không có quyền đó đang hiệu lực trong phạm vi bạn quản trị.',
      en: 'This account has no such grant in force among those that you administer.',
    },
  },
  email_taken: {
    title: { vi: 'Thư điện tử đã có tài khoản', en: 'The e-mail address has an account' },
    message: {
      vi: 'Thư điện tử này đã có tài khoản. Hãy tìm tài khoản đó và cấp thêm quyền; nếu không thấy, tài khoản thuộc phạm vi của người quản trị khác.',
      en: 'This e-mail address has an account already. Find it and give it a grant; if it is not in your list, another administrator looks after it.',
    },
  },
  grant_not_valid: {
    title: { vi: 'Quyền không hợp lệ', en: 'The grant is not valid' },
    message: {
      vi: 'Quyền của chuyên viên phải ghi cơ quan phụ trách, vai trò khác thì không; ngày kết thúc phải sau ngày bắt đầu; quyền quản trị không được dài hơn quyền của chính bạn[ ({given})].',
      en: 'A specialist’s grant names the responsible body and no other role does; the end must come after the beginning; administration is given for no longer than you have it[ ({given})].',
    },
  },
  account_closed: {
    title: { vi: 'Tài khoản đã đóng', en: 'The account is closed' },
    message: {
      vi: 'Tài khoản này đã đóng. Hãy mở lại trước.',
      en: 'This account is closed. Open it again first.',
    },
  },
  own_account: {
    title: { vi: 'Đây là tài khoản của bạn', en: 'This is your own account' },
    message: {
      vi: 'Không ai tự đóng tài khoản của mình. Hãy nhờ người quản trị khác.',
      en: 'Nobody closes their own account. Ask another administrator.',
    },
  },
  last_administrator: {
    title: { vi: 'Người quản trị cuối cùng', en: 'The last administrator' },
    message: {
      vi: 'Đây là người quản trị toàn quốc duy nhất còn lại. Hãy cấp quyền cho người khác trước.',
      en: 'This is the only administrator of the whole country. Give somebody else the role first.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
