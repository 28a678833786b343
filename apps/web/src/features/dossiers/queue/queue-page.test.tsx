import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { grant, nobody, officer, signedInAs } from '../../../testing/account-answers.ts';
import type { Answers } from '../../../testing/answers.ts';
import { dossierAnswers, dossierOf, dossierSummary } from '../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const open = (more: Answers = {}, at = '/ho-so') => renderApp(at, { ...dossierAnswers, ...more });

const page = (...items: ReturnType<typeof dossierSummary>[]) => ({
  items,
  nextCursor: null,
  totals: [{ state: 'in_appraisal', dossiers: items.length }],
});

describe('the queue of dossiers', () => {
  it('leads those who apply to the dossier itself, and to opening another', async () => {
    open({ '/me': signedInAs(officer) }, '/ho-so?don-vi=188@2020-03-31');
    const row = await screen.findByRole('row', { name: /Khuất Xá/ });
    expect(within(row).getByRole('link', { name: 'Xã Khuất Xá' })).toHaveAttribute('href', '/ho-so/7');
    expect(screen.getByRole('link', { name: 'Lập hồ sơ' })).toHaveAttribute('href', '/ho-so/moi');
  });

  it('tells of each dossier where it stands, when it is due, how far it is and who holds it', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Khuất Xá/ });
    expect(row).toHaveTextContent('Lộc Bình, Lạng Sơn');
    expect(row).toHaveTextContent('tỉnh đang thẩm định');
    expect(row).toHaveTextContent('18/12/2026còn 06 ngày');
    expect(row).toHaveTextContent('chưa có căn cứ');
    expect(row).toHaveTextContent('01/03');
    expect(row).toHaveTextContent('Lương Thị Thắm');
    expect(screen.getByRole('list', { name: 'Số hồ sơ theo trạng thái' })).toHaveTextContent(
      '04 tỉnh đang thẩm định',
    );
  });

  it.each([
    [0, 'hạn hôm nay'],
    [-3, 'quá hạn 03 ngày'],
    [null, 'chưa đặt'],
  ])('says of %s days left: %s', async (daysLeft, words) => {
    const dueOn = daysLeft === null ? null : '2026-12-18';
    const deadlines = { dueOn, daysLeft, ruleDueOn: null, ruleDaysLeft: null };
    open({ '/dossiers': page(dossierSummary({ deadlines })) });
    expect(await screen.findByRole('row', { name: /Khuất Xá/ })).toHaveTextContent(words);
  });

  it('keeps what it is narrowed to in the address, and asks the server for it', async () => {
    const { user, address, calls } = open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Bước' }), 'Chờ bổ sung');
    await user.click(screen.getByRole('button', { name: 'Của tôi' }));
    await user.click(screen.getByRole('checkbox', { name: 'Chỉ quá hạn' }));
    await user.type(screen.getByRole('searchbox', { name: 'Tên xã' }), 'khuat xa{Enter}');
    await waitFor(() => expect(address()).toContain('ten=khuat%20xa'));
    expect(address()).toContain('buoc=bo-sung');
    expect(address()).toContain('giu=toi');
    expect(address()).toContain('qua-han=co');
    const last = calls.findLast(({ pathname }) => pathname.endsWith('/dossiers'))?.searchParams;
    expect(last?.get('stage')).toBe('wants_more');
    expect(last?.get('holder')).toBe('me');
    expect(last?.get('late')).toBe('true');
    expect(last?.get('q')).toBe('khuat xa');
  });

  it('shows what a saved address narrows to, and the way out where nothing is left', async () => {
    const none = { items: [], nextCursor: null, totals: [{ state: 'in_appraisal', dossiers: 4 }] };
    const { user, address } = open({ '/dossiers': none }, '/ho-so?buoc=tham-dinh&muc=XA_NTM');
    expect(await screen.findByText(/Không có hồ sơ nào theo bộ lọc này/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Bước' })).toHaveValue('tham-dinh');
    await user.click(screen.getByRole('button', { name: 'Bỏ bộ lọc' }));
    expect(address()).toBe('/ho-so');
  });

  it('walks the rows with J, K and the arrows, and opens the one in focus with Enter', async () => {
    const tuMich = { ...dossierSummary().unit, id: 'u66', ref: 'u66', name: 'Tú Mịch' };
    const { user, address } = open({
      '/dossiers': page(dossierSummary(), dossierSummary({ id: 8, unit: tuMich })),
      '/dossiers/8/review': problemAnswer('nothing_submitted', 404),
    });
    await screen.findByRole('row', { name: /Tú Mịch/ });
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: 'Xã Khuất Xá' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Xã Tú Mịch' })).toHaveFocus();
    await user.keyboard('k');
    expect(screen.getByRole('link', { name: 'Xã Khuất Xá' })).toHaveFocus();
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(address()).toBe('/ho-so/8/tham-dinh'));
    expect(await screen.findByText('Chi tiết của nothing_submitted.')).toBeVisible();
  });

  it('hands a dossier over with a due date and a note, telling how many each reviewer holds', async () => {
    const given = dossierOf({ holder: { id: 'bao', name: 'Nông Văn Bảo' } });
    const { user, sent } = open({ 'PUT /dossiers/7/holder': given });
    await user.click(await screen.findByRole('button', { name: 'Chuyển hồ sơ Khuất Xá' }));
    const dialog = await screen.findByRole('dialog', { name: 'Giao hồ sơ Khuất Xá' });
    const holder = await within(dialog).findByRole('combobox', { name: 'Người giữ' });
    await user.selectOptions(holder, 'Nông Văn Bảo (đang giữ 01 hồ sơ)');
    const due = within(dialog).getByRole('textbox', { name: 'Hạn trả lời' });
    await user.clear(due);
    await user.type(due, '31/02/2027');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(within(dialog).getByRole('link', { name: 'Ghi ngày dạng 31/03/2020.' })).toBeVisible();
    await user.clear(due);
    await user.type(due, '05/01/2027');
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Lời nhắn cho người nhận' }),
      'Xem tiêu chí 3.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã giao hồ sơ Khuất Xá cho Nông Văn Bảo.')).toBeVisible();
    expect(sent.map(({ body }) => body)).toEqual([
      { holder: 'bao', dueOn: '2027-01-05', note: 'Xem tiêu chí 3.' },
    ]);
  });

  it('lets a reviewer take a dossier, also after somebody else was faster', async () => {
    let version = 12;
    const { user, sent } = open({
      '/dossiers/7': () => dossierOf({ version, holder: null }),
      'PUT /dossiers/7/holder': () => {
        if (version > 12) return dossierOf();
        version = 13;
        return problemAnswer('version_conflict', 412);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Chuyển hồ sơ Khuất Xá' }));
    const dialog = await screen.findByRole('dialog', { name: 'Giao hồ sơ Khuất Xá' });
    await user.click(await within(dialog).findByRole('button', { name: 'Tôi nhận hồ sơ này' }));
    expect(within(dialog).getByRole('combobox', { name: 'Người giữ' })).toHaveValue('tham');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Chi tiết của version_conflict.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toHaveLength(2);
  });

  it('offers a verifier to give on what the district has, and not what the province has', async () => {
    const verifier = { ...officer, grants: [grant({ role: 'district_verifier' })] };
    const there = { state: 'sent_to_district', step: 'verification' } as const;
    const ofDistrict = dossierSummary({
      id: 8,
      unit: { ...dossierSummary().unit, name: 'Tú Đoạn' },
      ...there,
    });
    const answers = { '/me': signedInAs(verifier), '/dossiers': page(dossierSummary(), ofDistrict) };
    open(answers, '/ho-so?don-vi=188@2020-03-31');
    expect(await screen.findByRole('button', { name: 'Chuyển hồ sơ Tú Đoạn' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Chuyển hồ sơ Khuất Xá' })).toBeNull();
  });

  it('offers no assignment to those who do not review', async () => {
    open({
      '/me': signedInAs({ ...officer, grants: [grant()] }),
      '/units/u188': dossierAnswers['/units/u20'],
    });
    await screen.findByRole('row', { name: /Khuất Xá/ });
    expect(screen.queryByRole('button', { name: /hồ sơ Khuất Xá/ })).toBeNull();
  });

  it('says what failed and tries again', async () => {
    let isBroken = true;
    const flaky = () => (isBroken ? problemAnswer('overloaded', 503) : page(dossierSummary()));
    const { user } = open({ '/dossiers': flaky });
    const retry = await screen.findByRole('button', { name: 'Thử lại' });
    isBroken = false;
    await user.click(retry);
    expect(await screen.findByRole('row', { name: /Khuất Xá/ })).toBeVisible();
  });

  it('is not shown to those who have not signed in', async () => {
    open({ '/me': nobody });
    const main = await screen.findByRole('main');
    expect(await within(main).findByRole('link', { name: 'Đăng nhập' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
