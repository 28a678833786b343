import { langs } from '@tiendo/domain/wording/lang.ts';
import { describe, expect, it } from 'vitest';
import { dossierNoticeMail } from './dossier-notice.ts';
import { invitationMail } from './invitation.ts';
import { passwordResetMail } from './password-reset.ts';
import { type ReportReminder, reportReminderMail } from './report-reminder.ts';
import { twoFactorNoticeMail } from './two-factor-notice.ts';

const link = 'https://tiendo.example/dat-mat-khau?ma=abc';
const hostile = 'Lan\r\n\r\nhttps://evil.example\u202e';
const reminder: ReportReminder = {
  name: 'Nguyễn Thị Lan',
  units: ['xã Lộc Bình'],
  period: { kind: 'quarter', year: 2026, quarter: 1 },
  dueOn: '2026-04-10',
  daysLate: 3,
  sentBy: null,
  link,
};
const severalUnits = Array.from({ length: 32 }, (_, at) => `xã Số ${at + 1}`);

describe.each(langs)('in %s', (lang) => {
  it.each([
    ['an invitation', invitationMail({ name: hostile, invitedBy: hostile, link, validHours: 72 }, lang)],
    ['a reset', passwordResetMail({ name: hostile, link, validHours: 1 }, lang)],
    [
      'a reminder',
      reportReminderMail({ ...reminder, name: hostile, units: [hostile, hostile], sentBy: hostile }, lang),
    ],
    [
      'a notice of a dossier',
      dossierNoticeMail(
        { name: hostile, unit: hostile, year: 2026, what: { state: 'in_appraisal' }, by: hostile, link },
        lang,
      ),
    ],
    [
      'a mention',
      dossierNoticeMail(
        { name: hostile, unit: hostile, year: 2026, what: 'mentioned', by: hostile, link },
        lang,
      ),
    ],
    [
      'an assignment',
      dossierNoticeMail(
        { name: hostile, unit: hostile, year: 2026, what: { note: hostile }, by: hostile, link },
        lang,
      ),
    ],
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
    const taken = twoFactorNoticeMail({ name: 'Lan', change: 'taken', by: hostile }, lang);
    expect(taken.text.split('\n').filter((line) => line.startsWith('http'))).toEqual([]);
    expect(taken.text).toContain('https://evil.example');
  });
});

describe('a reminder', () => {
  const vi = (more: Partial<ReportReminder> = {}) => reportReminderMail({ ...reminder, ...more }, 'vi');
  const en = (more: Partial<ReportReminder> = {}) => reportReminderMail({ ...reminder, ...more }, 'en');

  it('tells of one report its unit, period, due date and days', () => {
    expect(vi().subject).toBe('Nhắc báo cáo quý I/2026: xã Lộc Bình chậm 3 ngày');
    expect(vi().text).toContain(
      'Xã Lộc Bình chưa báo cáo nông thôn mới quý I/2026, hạn ngày 10/04/2026, đến nay chậm 3 ngày.',
    );
    expect(en({ daysLate: 1 }).subject).toBe('Report for Q1 2026: xã Lộc Bình, 1 day late');
    expect(en({ daysLate: 1 }).text).toContain(
      'of xã Lộc Bình for Q1 2026, due on 10 April 2026 and now 1 day late, is not in yet.',
    );
  });

  it('tells of no lateness on the due date, and of no due date where there is none', () => {
    expect(vi({ daysLate: 0 }).subject).toBe('Nhắc báo cáo quý I/2026: xã Lộc Bình');
    expect(vi({ daysLate: 0 }).text).toContain('quý I/2026, hạn ngày 10/04/2026.');
    expect(vi({ dueOn: null, daysLate: null }).text).toContain('nông thôn mới quý I/2026.');
    expect(en({ dueOn: null, daysLate: null }).text).toContain('for Q1 2026, is not in yet.');
  });

  it('lists several units, thirty at most by name', () => {
    const { subject, text } = vi({ units: severalUnits });
    expect(subject).toBe('Nhắc báo cáo quý I/2026: 32 đơn vị chậm 3 ngày');
    expect(text).toContain('\n- xã Số 30\n- và 2 đơn vị khác\n');
    expect(en({ units: severalUnits }).text).toContain('\n- and 2 more\n');
  });

  it('tells who reminds', () => {
    expect(vi().text).toContain('Hệ thống tự gửi');
    expect(vi({ sentBy: 'Lý Văn An' }).text).toContain('Người nhắc: Lý Văn An.');
    expect(en({ sentBy: 'Lý Văn An' }).text).toContain('Reminded by Lý Văn An.');
  });
});

it('tells how long a link works', () => {
  const told = (validHours: number) =>
    passwordResetMail({ name: 'Lan', link, validHours }, 'en').text.match(/for (\d+ \w+)/)?.[1];
  expect([told(1), told(72)]).toEqual(['1 hour', '72 hours']);
  expect(passwordResetMail({ name: 'Lan', link, validHours: 1 }, 'vi').text).toContain('trong 1 giờ');
});
