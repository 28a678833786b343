import { screen, waitFor, within } from '@testing-library/react';
import { langSon } from '@tiendo/charts/fixtures/references.ts';
import type { CouncilSession, CouncilSessionSummary } from '@tiendo/contracts/dossiers/council.ts';
import type { CouncilDossier, RuledShare, SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { commune } from '../../testing/board-answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const appraiser = signedInAs({
  ...officer,
  grants: [grant({ role: 'provincial_appraiser', unit: langSon })],
});

const dossier = (id: number, name: string, more: Partial<CouncilDossier> = {}): CouncilDossier => ({
  id,
  unit: commune(id, name),
  level: { code: 'XA_NTM', nameVi: 'Xã nông thôn mới', nameEn: 'New rural commune' },
  setCode: 'XA_NTM_2026',
  year: 2026,
  procedureCode: 'KHONG_CAP_HUYEN_2025',
  state: 'awaiting_council',
  stateSince: '2026-08-01',
  ...more,
});

const share = (numerator: number, denominator: number, value: number): RuledShare => ({
  numerator,
  denominator,
  rule: { value, setBy: 'procedure', confidence: 'unverified' },
  standing: 'reached',
});

const voted = (of: CouncilDossier, more: Partial<SessionDossier> = {}): SessionDossier => ({
  dossier: of,
  inFavour: 0,
  against: 0,
  blank: 0,
  qualifies: null,
  reason: null,
  present: share(2, 3, 70),
  votes: share(0, 0, 90),
  conflict: false,
  decision: null,
  ...more,
});

const member = (name: string, isPresent = true) => ({
  name,
  office: null,
  role: 'member' as const,
  isPresent,
});

const session = (more: Partial<CouncilSession> = {}): CouncilSession => ({
  id: 4,
  unit: langSon,
  batch: 'Đợt 2 năm 2026',
  heldOn: '2026-08-20',
  place: null,
  closedAt: null,
  present: 2,
  qualified: 0,
  simulated: false,
  version: 3,
  recordedBy: { id: 'en', name: 'Hoàng Thị Én' },
  members: [member('Nông Văn Dền'), member('Lý Thị Mai'), member('Vi Văn Lập', false)],
  dossiers: [voted(dossier(65, 'Mẫu Sơn')), voted(dossier(66, 'Na Dương'))],
  mayRecord: true,
  ...more,
});

const listed = ({ members, dossiers, ...of }: CouncilSession): CouncilSessionSummary => ({
  ...of,
  members: members.length,
  dossiers: dossiers.length,
});

const answersOf = (of: CouncilSession) => ({
  '/me': appraiser,
  [`/units/${langSon.ref}`]: unitAnswer(langSon),
  '/council-sessions': { items: [listed(of)], nextCursor: null },
  '/council-sessions/4': of,
  '/council-candidates': { items: [{ ...dossier(67, 'Lộc Bình'), session: null }] },
});

const open = (of: CouncilSession = session(), more: object = {}) =>
  renderApp('/hoi-dong/4', { ...answersOf(of), ...more });

describe('the sittings of a council', () => {
  it('are listed with what was voted on, and a sitting is opened by its batch and day', async () => {
    const { user, sent, address } = renderApp('/hoi-dong', {
      ...answersOf(session()),
      'POST /council-sessions': session(),
    });
    const row = await screen.findByRole('row', { name: /^Đợt 2 năm 2026/ });
    expect(row).toHaveTextContent('20/08/2026');
    expect(row).toHaveTextContent('2/3');
    await user.click(screen.getByRole('button', { name: 'Mở phiên họp…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Mở phiên họp' }));
    expect(within(dialog).getByRole('link', { name: /^Ghi tên đợt/ })).toBeVisible();
    await user.type(within(dialog).getByLabelText('Tên đợt'), 'Đợt 3');
    await user.type(within(dialog).getByLabelText('Ngày họp'), '20/10/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Mở phiên họp' }));
    await waitFor(() => expect(address()).toBe('/hoi-dong/4'));
    expect(sent[0]?.body).toMatchObject({ batch: 'Đợt 3', heldOn: '2026-10-20', place: null });
  });
});

describe('the minutes of a sitting', () => {
  it('are typed by keyboard, Enter going to the next dossier, with what the votes come to', async () => {
    const { user, sent } = open(session(), { 'PUT /council-sessions/4': session({ version: 4 }) });
    const first = await screen.findByLabelText('Số phiếu tán thành, Xã Mẫu Sơn');
    await user.type(first, '2{Enter}1');
    expect(screen.getByLabelText('Số phiếu tán thành, Xã Na Dương')).toHaveValue('1');
    const row = screen.getByRole('row', { name: /^Xã Mẫu Sơn/ });
    expect(row).toHaveTextContent('2/2 (100,0%)');
    expect(row).toHaveTextContent('2/3 (66,7%)dưới mức 70% · chưa kiểm chứng');
    await user.selectOptions(screen.getByLabelText('Kết luận, Xã Mẫu Sơn'), 'Đủ điều kiện');
    await user.click(screen.getByRole('button', { name: 'Thêm Xã Lộc Bình' }));
    expect(screen.getByText('Lưu biên bản trước khi khóa.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lưu biên bản' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      heldOn: '2026-08-20',
      dossiers: [
        { dossier: 65, inFavour: 2, qualifies: true },
        { dossier: 66, inFavour: 1, qualifies: null },
        { dossier: 67, inFavour: 0 },
      ],
    });
    expect(await screen.findByRole('button', { name: 'Khóa biên bản' })).toBeVisible();
  });

  it('say what is wrong of typed votes and names before they are sent', async () => {
    const { user, sent } = open();
    await user.type(await screen.findByLabelText('Số phiếu trắng, Xã Na Dương'), 'hai');
    await user.clear(screen.getByLabelText('Họ và tên thành viên 1'));
    await user.click(screen.getByRole('button', { name: 'Lưu biên bản' }));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ghi họ và tên thành viên.', 'Ghi số phiếu là số nguyên.']);
    expect(sent).toEqual([]);
  });

  it('are closed after saying what will happen, and tell everything that stands against it', async () => {
    const refusal = {
      ...problemAnswer('council_empty', 422),
      issues: [{ path: 'dossiers.1.qualifies', code: 'council_empty', message: 'Chưa kết luận.' }],
    };
    const concluded = session({
      dossiers: [
        voted(dossier(65, 'Mẫu Sơn'), { inFavour: 2, qualifies: true }),
        voted(dossier(66, 'Na Dương')),
      ],
    });
    const { user } = open(concluded, { 'POST /council-sessions/4/closing': refusal });
    await user.click(await screen.findByRole('button', { name: 'Khóa biên bản' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('01 hồ sơ chuyển sang “Đủ điều kiện”');
    expect(dialog).toHaveTextContent('Còn 01 hồ sơ chưa kết luận.');
    await user.click(within(dialog).getByRole('button', { name: 'Khóa biên bản' }));
    await user.click(await screen.findByRole('link', { name: 'Chưa kết luận.' }));
    expect(screen.getByLabelText('Kết luận, Xã Na Dương')).toHaveFocus();
  });

  it('record decisions, a number for each commune, and their announcement', async () => {
    const passed = (id: number, name: string) =>
      voted(dossier(id, name, { state: 'qualified' }), { inFavour: 2, qualifies: true });
    const decision = {
      recognitionId: 1,
      number: '2160/QĐ-UBND',
      date: '2026-09-01',
      achievedYear: 2026,
      announcedOn: null,
    };
    const recognised = {
      ...passed(67, 'Lộc Bình'),
      dossier: dossier(67, 'Lộc Bình', { state: 'recognised' }),
      decision,
    };
    const closed = session({
      closedAt: '2026-08-20T09:00:00.000Z',
      dossiers: [passed(65, 'Mẫu Sơn'), passed(66, 'Na Dương'), recognised],
    });
    const done = { items: [] };
    const { user, sent } = open(closed, {
      'POST /recognition-decisions': done,
      'POST /recognition-announcements': done,
    });
    await user.type(await screen.findByLabelText('Ngày ký'), '10/09/2026');
    await user.type(screen.getByLabelText('Số quyết định, Xã Na Dương'), '2165/QĐ-UBND');
    await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      on: '2026-09-10',
      items: [{ dossier: 66, number: '2165/QĐ-UBND', year: 2026 }],
    });
    await user.type(screen.getByLabelText('Ngày công bố'), '15/09/2026');
    await user.click(screen.getByRole('button', { name: 'Ghi công bố' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.body).toEqual({ on: '2026-09-15', dossiers: [67] });
  });
});
