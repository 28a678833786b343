import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';
import { hoursWords } from './hours-words.ts';

export type Invitation = {
  /** Who is invited. */
  readonly name: string;
  readonly invitedBy: string;
  /** Where the password is chosen; works once. */
  readonly link: string;
  /** How long the link works. */
  readonly validHours: number;
};

/** Asks a person to begin using an account. */
export function invitationMail({ name, invitedBy, link, validHours }: Invitation, lang: Lang): MailText {
  const [who, inviter] = [oneLine(name), oneLine(invitedBy)];
  const hours = hoursWords(validHours, lang);
  if (lang === 'vi')
    return {
      subject: 'Mời sử dụng Tiendo',
      text: `Kính gửi ${who},

${inviter} đã tạo cho Ông/Bà một tài khoản trên Tiendo, hệ thống theo dõi tiến độ xây dựng nông thôn mới. Mở liên kết sau để đặt mật khẩu:

${link}

Liên kết dùng được một lần, trong ${hours}. Nếu Ông/Bà không biết về việc này, xin bỏ qua thư.
`,
    };
  return {
    subject: 'Invitation to Tiendo',
    text: `Dear ${who},

${inviter} has made an account for you on Tiendo, which tracks the progress of new rural development. Open this link to choose a password:

${link}

The link works once, for ${hours}. If you know nothing of this, please ignore the message.
`,
  };
}
