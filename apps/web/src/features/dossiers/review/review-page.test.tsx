import { screen, waitFor, within } from '@testing-library/react';
import type { DossierStep } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../testing/answers.ts';
import {
  criterionReviewOf,
  dossierAnswers,
  dossierSummary,
  reviewedCriterion,
  reviewOf,
} from '../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const address = '/ho-so/7/tham-dinh';

/** A server that stores what is said of criteria, version after version. */
function answersOf(review: DossierReview = reviewOf()): Answers {
  const stored = (criterion: number) => (_: URLSearchParams, body: object | null) =>
    criterionReviewOf('appraisal', criterion, { ...body, version: 1 });
  return {
    ...dossierAnswers,
    '/dossiers/7/review': review,
    'PUT /dossiers/7/appraisal/2': stored(2),
    'PUT /dossiers/7/appraisal/3': stored(3),
  };
}

const open = (at = address, answers: Answers = answersOf()) => renderApp(at, answers);

const item = (name: string) => screen.findByRole('link', { name: new RegExp(name) });

describe('the review of a dossier', () => {
  it('names what is reviewed, until when, and how far it has come', async () => {
    open();
    expect(
      await screen.findByRole('heading', {
        name: 'Xã Khuất Xá, Lộc Bình: đề nghị công nhận xã NTM năm 2020',
      }),
    ).toBeVisible();
    expect(screen.getByText('Lần nộp 2, 08/12/2026')).toBeVisible();
    expect(screen.getByText('còn 06 ngày')).toBeVisible();
    expect(screen.getByText('không báo quá hạn')).toBeVisible();
    const steps = screen.getByRole('list', { name: 'Các bước' });
    expect(within(steps).getAllByRole('listitem')[2]).toHaveTextContent(
      'Tỉnh thẩm địnhđang ở bước nàytừ 01/12',
    );
  });

  it('tells the year of a step where it is not that of the step before, or not this year', async () => {
    const done = (key: DossierStep['key'], doneOn: string) =>
      ({ key, by: 'province', standing: 'done', begunOn: null, doneOn, days: null }) as const;
    const steps = [
      done('preparation', '2023-09-15'),
      done('appraisal', '2023-12-15'),
      done('decision', '2024-01-12'),
      done('announcement', '2024-01-26'),
    ];
    open(address, answersOf(reviewOf({ steps })));
    const line = await screen.findByRole('list', { name: 'Các bước' });
    const days = within(line)
      .getAllByRole('time')
      .map(({ textContent }) => textContent);
    expect(days).toEqual(['15/09/2023', '15/12', '12/01/2024', '26/01']);
  });

  it('shows the district what it says, before it has received the dossier, and whose turn it is', async () => {
    const dossier = dossierSummary({ state: 'sent_to_district' });
    open(address, answersOf(reviewOf({ dossier, stage: null, allowed: ['receive'] })));
    expect(await screen.findByRole('heading', { name: /^Kết luận thẩm tra của huyện/ })).toBeVisible();
    expect(screen.getByText(/Đến lượt huyện: nhận hồ sơ\.$/)).toBeVisible();
    expect(screen.getByText('chờ huyện nhận')).toBeVisible();
  });

  it('lists the criteria with what commune, district and province say, and what was handed in again', async () => {
    const { user } = open();
    expect(await item('Quy hoạch')).toHaveTextContent('1Quy hoạchXã: ĐHuyện: ĐTỉnh: Đ');
    expect(await item('Giao thông')).toHaveTextContent('chưa đổi');
    expect(await item('Môi trường')).toHaveTextContent('nộp lại');
    expect(screen.getByText('01 đã kết luận, 02 chưa')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Có đổi 1' }));
    await user.keyboard('k');
    await waitFor(() => expect(screen.queryByRole('link', { name: /Giao thông/ })).toBeNull());
  });

  it('sets the claim against the threshold that applies, with what it was before and what is short', async () => {
    open(`${address}?tieu-chi=3`);
    const table = within(await screen.findByRole('region', { name: 'Kết quả xã nêu' })).getByRole('table');
    const [, water, works, view] = within(table).getAllByRole('row');
    expect(water).toHaveTextContent('3.1Hộ dùng nước sạch46,0%51,3%từ 50%Đ');
    expect(within(water as HTMLElement).getByText('46,0%').tagName).toBe('S');
    expect(works).toHaveTextContent('3.2Hộ có ba công trình83,1%từ 85%C');
    expect(view).toHaveTextContent('chưa có?');
    expect(screen.getByText('3.2 thiếu 1,9 điểm phần trăm.')).toBeVisible();
    expect(screen.getByText(/^01 chỉ tiêu chưa có ngưỡng trong nguồn/)).toBeVisible();
  });

  it('clears criterion after criterion by keyboard, saving as it goes', async () => {
    const { user, sent, address: at } = open();
    await item('Quy hoạch');
    await user.keyboard('j');
    await waitFor(() => expect(at()).toContain('tieu-chi=2'));
    expect(await item('Giao thông')).toHaveFocus();
    await user.keyboard('3');
    await user.keyboard('r');
    const reason = screen.getByRole('textbox', { name: 'Lý do, xã đọc được' });
    expect(reason).toHaveFocus();
    await user.keyboard('Đường 2 thôn 1 và 3 chưa cứng hóa.');
    expect(reason).toHaveValue('Đường 2 thôn 1 và 3 chưa cứng hóa.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: '3. Môi trường' })).toBeVisible();
    expect(await item('Môi trường')).toHaveFocus();
    await waitFor(() =>
      expect(sent).toEqual([
        {
          method: 'PUT',
          path: '/dossiers/7/appraisal/2',
          body: {
            verdict: 'more_evidence',
            reason: 'Đường 2 thôn 1 và 3 chưa cứng hóa.',
            documentNumber: null,
          },
        },
      ]),
    );
    expect(await screen.findByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible();
    expect(await item('Giao thông')).toHaveTextContent('Tỉnh: +');
  });

  it('does not go on where a verdict lacks its reason, and says so at the field', async () => {
    const { user, address: at } = open(`${address}?tieu-chi=2`);
    await item('Giao thông');
    await user.keyboard('2');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const reason = screen.getByRole('textbox', { name: 'Lý do, xã đọc được' });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription(/^Ghi lý do/);
    expect(at()).toContain('tieu-chi=2');
    await user.type(reason, 'Thiếu.');
    expect(reason).not.toHaveAccessibleDescription();
  });

  it('begins a reason with what the figures say', async () => {
    const { user } = open(`${address}?tieu-chi=3`);
    await user.click(await screen.findByRole('button', { name: 'Mẫu lý do' }));
    await user.click(await screen.findByRole('menuitem', { name: '3.2 thiếu 1,9 điểm phần trăm.' }));
    expect(screen.getByRole('textbox', { name: 'Lý do, nếu có' })).toHaveValue(
      '3.2 thiếu 1,9 điểm phần trăm.',
    );
  });

  it('offers the fourth verdict only where the set knows it', async () => {
    open();
    await item('Quy hoạch');
    const verdicts = screen.getByRole('group', { name: /^Kết luận thẩm định của tỉnh/ });
    expect(within(verdicts).getAllByRole('button')).toHaveLength(3);
    const knows = dossierAnswers['/criteria-sets/XA_NTM_2016'] as object;
    const set = { ...knows, verdictsAllowed: ['met', 'basically_met', 'not_met'] };
    open(address, { ...answersOf(), '/criteria-sets/XA_NTM_2016': set });
    expect(await screen.findByRole('button', { name: 'Cơ bản đạt' })).toBeVisible();
  });

  it('shows both where somebody else has stored another verdict, and loses neither', async () => {
    const theirs = criterionReviewOf('appraisal', 2, {
      version: 4,
      verdict: 'met',
      reason: 'Đủ hồ sơ.',
      by: { by: { id: 'bao', name: 'Nông Văn Bảo' }, at: '2026-12-09T02:15:00.000Z' },
    });
    const conflict = { ...problemAnswer('version_conflict', 412), current: theirs };
    const { user } = open(`${address}?tieu-chi=2`, {
      ...answersOf(),
      'PUT /dossiers/7/appraisal/2': conflict,
    });
    await item('Giao thông');
    await user.type(screen.getByRole('textbox', { name: 'Lý do, nếu có' }), 'Thiếu biểu.');
    const told = await screen.findByText('Nông Văn Bảo đã lưu kết luận khác, 09/12/2026 09:15:');
    expect(told.closest('[role="alert"]')).toHaveTextContent('đạt: Đủ hồ sơ.');
    expect(screen.getByRole('textbox', { name: 'Lý do, nếu có' })).toHaveValue('Thiếu biểu.');
    await user.click(screen.getByRole('button', { name: 'Lấy bản đã lưu' }));
    expect(screen.getByRole('textbox', { name: 'Lý do, nếu có' })).toHaveValue('Đủ hồ sơ.');
  });

  it('offers a file that pages cannot draw to be saved, with the mark of what is new', async () => {
    open(`${address}?tieu-chi=3`);
    const beside = await screen.findByRole('region', { name: 'Bên cạnh' });
    expect(within(beside).getByRole('button', { name: 'Biểu 3 mới' })).toBeVisible();
    const link = within(beside).getByRole('link', { name: 'Biểu rà soát.docx' });
    expect(link).toHaveAttribute('href', '/api/v1/dossiers/7/files/71');
    expect(within(beside).getByText(/^Trang không vẽ được loại tệp này/)).toBeVisible();
  });

  it('tells who said what is stored of the criterion, and when', async () => {
    const by = { by: { id: 'hai', name: 'Thẩm định viên thứ hai' }, at: '2026-11-21T02:00:00.000Z' };
    const appraisal = criterionReviewOf('appraisal', 1, { verdict: 'met', by });
    open(address, answersOf(reviewOf({ criteria: [reviewedCriterion(1, 'Quy hoạch', { appraisal })] })));
    expect(await screen.findByText('Người ghi: Thẩm định viên thứ hai, 21/11/2026 09:00')).toBeVisible();
  });

  it('only shows what is stored to those who have another part in the dossier', async () => {
    const criteria = [reviewedCriterion(1, 'Quy hoạch', { isOwn: false })];
    const { user, sent } = open(
      address,
      answersOf(reviewOf({ stage: null, conflict: true, allowed: [], criteria })),
    );
    expect(await screen.findAllByText(/^Bạn đã làm việc khác trong hồ sơ này/)).toHaveLength(2);
    await user.keyboard('1');
    expect(screen.queryByRole('textbox', { name: /^Lý do/ })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('leads a department to its own criteria, counts those alone, and lets it read the others', async () => {
    const criteria = [
      reviewedCriterion(1, 'Quy hoạch', { isOwn: false }),
      reviewedCriterion(2, 'Y tế', { isOwn: true }),
      reviewedCriterion(3, 'Môi trường', { isOwn: false }),
    ];
    const confirmed = criterionReviewOf('confirmation', 2, { version: 1, verdict: 'met' });
    const { user, sent } = open(address, {
      ...answersOf(reviewOf({ stage: 'confirmation', allowed: [], criteria })),
      'PUT /dossiers/7/confirmation/2': confirmed,
    });
    await screen.findByRole('heading', { name: 'Xác nhận của cơ quan phụ trách với tiêu chí 2' });
    expect(screen.getByText('00 đã kết luận, 01 chưa')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Lưu Ctrl/ })).toBeVisible();
    await user.keyboard('1');
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['/dossiers/7/confirmation/2']));
    await user.keyboard('j');
    expect(await screen.findByText('Tiêu chí này do cơ quan khác phụ trách.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Của tôi 1' }));
    await user.keyboard('k');
    await waitFor(() => expect(screen.queryByRole('link', { name: /Môi trường/ })).toBeNull());
    expect(screen.getByRole('link', { name: /Y tế/ })).toBeVisible();
  });

  it('says what there is instead of a review', async () => {
    open(address, { ...answersOf(), '/dossiers/7/review': problemAnswer('unknown_dossier', 404) });
    expect(await screen.findByText('Chi tiết của unknown_dossier.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hàng đợi hồ sơ' })).toBeVisible();
  });

  it('turns from the header back to the queue', async () => {
    const { user, address: at } = open();
    await user.click(await screen.findByRole('link', { name: 'Hàng đợi hồ sơ' }));
    await waitFor(() => expect(at()).toBe('/ho-so'));
    expect(await screen.findByRole('row', { name: new RegExp(dossierSummary().unit.name) })).toBeVisible();
  });
});
