import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** Why a message could not be handed to the mail server. */
export type MailFailureReason = 'unreachable' | 'insecure' | 'login_refused' | 'message_refused';

const advice: Record<MailFailureReason, Record<Lang, string>> = {
  unreachable: {
    vi: 'Không nối được máy chủ thư {server}. Hãy kiểm tra TIENDO_SMTP_URL, mạng, chứng thư và máy chủ thư.',
    en: 'The mail server {server} cannot be reached. Check TIENDO_SMTP_URL, the network, the certificate and the mail server.',
  },
  insecure: {
    vi: 'Máy chủ thư {server} không mã hóa kết nối nên chưa gửi mật khẩu. Hãy dùng cổng có TLS.',
    en: 'The mail server {server} does not encrypt the connection, so no password was sent. Use a port with TLS.',
  },
  login_refused: {
    vi: 'Máy chủ thư {server} từ chối tên đăng nhập hoặc mật khẩu. Hãy sửa TIENDO_SMTP_URL.',
    en: 'The mail server {server} refused the user or password. Correct TIENDO_SMTP_URL.',
  },
  message_refused: {
    vi: 'Máy chủ thư {server} từ chối thư. Hãy kiểm tra địa chỉ người nhận và TIENDO_MAIL_FROM.',
    en: 'The mail server {server} refused the message. Check the recipient and TIENDO_MAIL_FROM.',
  },
};

/** A message that the mail server did not take; told in both languages, for the log and the list of failed jobs. */
export class MailFailure extends Error {
  readonly reason: MailFailureReason;

  /** `server` is a host with its port, never an address that holds a password. */
  constructor(reason: MailFailureReason, server: string, answer: string) {
    const { vi, en } = advice[reason];
    super(`${vi} / ${en} (${answer})`.replaceAll('{server}', server));
    this.name = 'MailFailure';
    this.reason = reason;
  }
}
