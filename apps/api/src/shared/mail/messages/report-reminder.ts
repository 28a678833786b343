import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Period } from '@tiendo/domain/time/period.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

export type ReportReminder = {
  readonly name: string;
  /** With their kinds, in the language of the letter: `xã Lộc Bình`; one at least. */
  readonly units: readonly string[];
  readonly period: Period;
  /** Null where nobody has set a due date. */
  readonly dueOn: CalendarDate | null;
  /** 0 or null: not late. */
  readonly daysLate: number | null;
  /** Null where the system reminds by itself. */
  readonly sentBy: string | null;
  /** Where the reports are entered or seen. */
  readonly link: string;
};

/** The most units that a letter names. */
const namedAtMost = 30;

type Told = Omit<ReportReminder, 'units'> & {
  /** `xã Lộc Bình`, or how many there are. */
  readonly about: string;
  /** One a line, where there are several. */
  readonly list: string;
};

function listOf(units: readonly string[], lang: Lang): string {
  const left = units.length - namedAtMost;
  const named = units.slice(0, namedAtMost).map((unit) => `- ${unit}`);
  const others = lang === 'vi' ? `- và ${left} đơn vị khác` : `- and ${left} more`;
  return [...named, ...(left > 0 ? [others] : [])].join('\n');
}

function inVietnamese({ name, about, list, period, dueOn, daysLate, sentBy, link }: Told): MailText {
  const [report, late] = [formatPeriod(period, 'vi'), daysLate ? `chậm ${daysLate} ngày` : null];
  const due = dueOn === null ? '' : `, hạn ngày ${formatDate(dueOn, 'vi')}${late ? `, đến nay ${late}` : ''}`;
  return {
    subject: `Nhắc báo cáo ${report}: ${about}${late ? ` ${late}` : ''}`,
    text: `Kính gửi ${name},

${capitaliseFirst(about)} chưa báo cáo nông thôn mới ${report}${due}.
${list}
Đề nghị nhập số liệu và gửi thẩm tra tại:

${link}

${sentBy === null ? 'Hệ thống tự gửi lời nhắc này.' : `Người nhắc: ${sentBy}.`} Nếu không muốn nhận lời nhắc qua thư, Ông/Bà có thể tắt ở trang Tài khoản của tôi trên Tiendo.
`,
  };
}

function inEnglish({ name, about, list, period, dueOn, daysLate, sentBy, link }: Told): MailText {
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`;
  const [report, late] = [formatPeriod(period, 'en'), daysLate ? `${days} late` : null];
  const due = dueOn === null ? '' : `, due on ${formatDate(dueOn, 'en')}${late ? ` and now ${late}` : ''}`;
  return {
    subject: `Report for ${report}: ${about}${late ? `, ${late}` : ''}`,
    text: `Dear ${name},

The new rural development report of ${about} for ${report}${due}, is not in yet.
${list}
Please enter the figures and submit them for verification at:

${link}

${sentBy === null ? 'The system sent this reminder by itself.' : `Reminded by ${sentBy}.`} To have no reminders by mail, turn them off under My account on Tiendo.
`,
  };
}

/** Asks for reports that are not in. */
export function reportReminderMail({ units, ...reminder }: ReportReminder, lang: Lang): MailText {
  const lines = units.map(oneLine);
  const count = formatCount(lines.length, lang);
  const many = lang === 'vi' ? `${count} đơn vị` : `${count} units`;
  const told = {
    ...reminder,
    name: oneLine(reminder.name),
    sentBy: reminder.sentBy === null ? null : oneLine(reminder.sentBy),
    about: lines.length === 1 ? (lines[0] ?? '') : many,
    list: lines.length === 1 ? '' : `\n${listOf(lines, lang)}\n`,
  };
  return lang === 'vi' ? inVietnamese(told) : inEnglish(told);
}
