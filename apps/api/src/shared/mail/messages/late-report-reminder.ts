import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Period } from '@tiendo/domain/time/period.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

export type LateReportReminder = {
  readonly name: string;
  /** With its kind: `xã Lộc Bình`. */
  readonly unit: string;
  readonly period: Period;
  readonly dueOn: CalendarDate;
  readonly daysLate: number;
  /** Where the report is entered. */
  readonly link: string;
};

/** Asks for a report that is late. */
export function lateReportReminderMail(reminder: LateReportReminder, lang: Lang): MailText {
  const { daysLate, link } = reminder;
  const [who, unit] = [oneLine(reminder.name), oneLine(reminder.unit)];
  const [period, due] = [formatPeriod(reminder.period, lang), formatDate(reminder.dueOn, lang)];
  if (lang === 'vi')
    return {
      subject: `Nhắc báo cáo ${period}: ${unit} chậm ${daysLate} ngày`,
      text: `Kính gửi ${who},

Báo cáo nông thôn mới ${period} của ${unit} đến hạn ngày ${due}, đến nay chậm ${daysLate} ngày. Đề nghị nhập số liệu và gửi thẩm tra tại:

${link}
`,
    };
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`;
  return {
    subject: `Report for ${period}: ${unit} is ${days} late`,
    text: `Dear ${who},

The new rural development report of ${unit} for ${period} was due on ${due} and is ${days} late. Please enter the figures and submit them for verification at:

${link}
`,
  };
}
