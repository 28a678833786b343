import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

export type TwoFactorNotice = {
  readonly name: string;
  readonly change: 'enabled' | 'disabled';
};

const words = {
  enabled: {
    vi: { subject: 'Đã bật xác thực hai yếu tố trên Tiendo', what: 'vừa được bật' },
    en: { subject: 'Two-factor sign-in was enabled on Tiendo', what: 'was enabled just now' },
  },
  disabled: {
    vi: { subject: 'Đã tắt xác thực hai yếu tố trên Tiendo', what: 'vừa được tắt' },
    en: { subject: 'Two-factor sign-in was disabled on Tiendo', what: 'was disabled just now' },
  },
} as const;

/** Tells the owner of an account that its protection changed. */
export function twoFactorNoticeMail({ name, change }: TwoFactorNotice, lang: Lang): MailText {
  const { subject, what } = words[change][lang];
  const who = oneLine(name);
  const text =
    lang === 'vi'
      ? `Kính gửi ${who},

Xác thực hai yếu tố cho tài khoản của Ông/Bà ${what}. Nếu không phải Ông/Bà làm việc này, hãy đổi mật khẩu ngay và báo cho người quản trị.
`
      : `Dear ${who},

Two-factor sign-in for your account ${what}. If it was not you, change your password at once and tell the administrator.
`;
  return { subject, text };
}
