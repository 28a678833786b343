import { langs } from '@tiendo/domain/wording/lang.ts';
import { describe, expect, it } from 'vitest';
import { invitationMail } from './invitation.ts';
import { lateReportReminderMail } from './late-report-reminder.ts';
import { passwordResetMail } from './password-reset.ts';
import { twoFactorNoticeMail } from './two-factor-notice.ts';

const link = 'https://tiendo.example/dat-mat-khau?ma=abc';
const hostile = 'Lan\r\n\r\nhttps://evil.example\u202e';
const reminder = {
  name: 'Nguyễn Thị Lan',
  unit: 'xã Lộc Bình',
  period: { kind: 'quarter', year: 2026, quarter: 1 },
  dueOn: '2026-04-10',
  daysLate: 3,
  link,
} as const;

describe.each(langs)('in %s', (lang) => {
  it.each([
    ['an invitation', invitationMail({ name: hostile, invitedBy: hostile, link, validHours: 72 }, lang)],
    ['a reset', passwordResetMail({ name: hostile, link, validHours: 1 }, lang)],
    ['a reminder', lateReportReminderMail({ ...reminder, name: hostile, unit: hostile }, lang)],
  ])('%s has its own link alone on a line, whatever names are made of', (_, { subject, text }) => {
    const links = text.split('\n').filter((line) => line.startsWith('http'));
    expect(links).toEqual([link]);
    expect(subject).not.toMatch(/[\r\n\u202e]/);
    expect(text).not.toContain('\u202e');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('tells which way two-factor sign-in was changed', () => {
    const notice = (change: 'enabled' | 'disabled') => twoFactorNoticeMail({ name: 'Lan', change }, lang);
    expect(notice('enabled')).not.toEqual(notice('disabled'));
    expect(notice('disabled').text).toContain('Lan');
  });
});

it('tells of a late report its unit, period, due date and days', () => {
  const vi = lateReportReminderMail(reminder, 'vi');
  expect(vi.subject).toBe('Nhắc báo cáo quý I/2026: xã Lộc Bình chậm 3 ngày');
  expect(vi.text).toContain('đến hạn ngày 10/04/2026, đến nay chậm 3 ngày');
  const en = lateReportReminderMail({ ...reminder, daysLate: 1 }, 'en');
  expect(en.subject).toBe('Report for Q1 2026: xã Lộc Bình is 1 day late');
  expect(en.text).toContain('was due on 10 April 2026 and is 1 day late');
});

it('tells how long a link works', () => {
  const told = (validHours: number) =>
    passwordResetMail({ name: 'Lan', link, validHours }, 'en').text.match(/for (\d+ \w+)/)?.[1];
  expect([told(1), told(72)]).toEqual(['1 hour', '72 hours']);
  expect(passwordResetMail({ name: 'Lan', link, validHours: 1 }, 'vi').text).toContain('trong 1 giờ');
});
