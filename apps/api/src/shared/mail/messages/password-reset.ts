import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';
import { hoursWords } from './hours-words.ts';

export type PasswordReset = {
  readonly name: string;
  /** Where a new password is chosen; works once. */
  readonly link: string;
  /** How long the link works. */
  readonly validHours: number;
};

/** Leads a person who asked for it to a new password. */
export function passwordResetMail({ name, link, validHours }: PasswordReset, lang: Lang): MailText {
  const who = oneLine(name);
  const hours = hoursWords(validHours, lang);
  if (lang === 'vi')
    return {
      subject: 'Đặt lại mật khẩu Tiendo',
      text: `Kính gửi ${who},

Có yêu cầu đặt lại mật khẩu cho tài khoản của Ông/Bà. Mở liên kết sau để đặt mật khẩu mới:

${link}

Liên kết dùng được một lần, trong ${hours}. Nếu Ông/Bà không yêu cầu, xin bỏ qua thư: mật khẩu cũ vẫn dùng được.
`,
    };
  return {
    subject: 'Reset your Tiendo password',
    text: `Dear ${who},

Somebody asked to reset the password of your account. Open this link to choose a new one:

${link}

The link works once, for ${hours}. If it was not you, please ignore the message: the old password still works.
`,
  };
}
