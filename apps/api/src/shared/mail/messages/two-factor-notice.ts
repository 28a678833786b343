import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

/** Enabled or disabled by the owner, or taken by an administrator. */
export type TwoFactorNotice = { readonly name: string } & (
  | { readonly change: 'enabled' | 'disabled' }
  | { readonly change: 'taken'; readonly by: string }
);

const subjects = {
  enabled: {
    vi: 'Đã bật xác thực hai yếu tố trên Tiendo',
    en: 'Two-factor sign-in was enabled on Tiendo',
  },
  disabled: {
    vi: 'Đã tắt xác thực hai yếu tố trên Tiendo',
    en: 'Two-factor sign-in was disabled on Tiendo',
  },
  taken: {
    vi: 'Người quản trị đã tắt xác thực hai yếu tố trên Tiendo',
    en: 'An administrator disabled two-factor sign-in on Tiendo',
  },
} as const;

function inVietnamese(notice: TwoFactorNotice): string {
  if (notice.change === 'taken')
    return `Người quản trị ${oneLine(notice.by)} vừa tắt xác thực hai yếu tố cho tài khoản của Ông/Bà và kết thúc mọi phiên đăng nhập. Mật khẩu vẫn như cũ. Nếu Ông/Bà không đề nghị việc này, hãy đổi mật khẩu và báo ngay cho cơ quan quản lý.`;
  const what = notice.change === 'enabled' ? 'vừa được bật' : 'vừa được tắt';
  return `Xác thực hai yếu tố cho tài khoản của Ông/Bà ${what}. Nếu không phải Ông/Bà làm việc này, hãy đổi mật khẩu ngay và báo cho người quản trị.`;
}

function inEnglish(notice: TwoFactorNotice): string {
  if (notice.change === 'taken')
    return `The administrator ${oneLine(notice.by)} disabled two-factor sign-in for your account just now and ended all its sessions. The password is as it was. If you did not ask for this, change your password and tell your office at once.`;
  return `Two-factor sign-in for your account was ${notice.change} just now. If it was not you, change your password at once and tell the administrator.`;
}

/** Tells the owner of an account that its protection changed. */
export function twoFactorNoticeMail(notice: TwoFactorNotice, lang: Lang): MailText {
  const who = oneLine(notice.name);
  const text =
    lang === 'vi'
      ? `Kính gửi ${who},\n\n${inVietnamese(notice)}\n`
      : `Dear ${who},\n\n${inEnglish(notice)}\n`;
  return { subject: subjects[notice.change][lang], text };
}
