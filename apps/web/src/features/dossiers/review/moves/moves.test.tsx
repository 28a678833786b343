import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../testing/answers.ts';
import {
  criterionReviewOf,
  dossierAnswers,
  dossierOf,
  dossierSummary,
  reviewedCriterion,
  reviewOf,
} from '../../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../../testing/fake-api.ts';
import { renderApp } from '../../../../testing/render-app.tsx';

const open = (review: DossierReview, more: Answers = {}) =>
  renderApp('/ho-so/7/tham-dinh', { ...dossierAnswers, '/dossiers/7/review': review, ...more });

const asked = criterionReviewOf('appraisal', 2, {
  version: 1,
  verdict: 'more_evidence',
  reason: 'Bổ sung biểu rà soát.',
});

const withReturn = reviewOf({
  criteria: [reviewedCriterion(1, 'Quy hoạch'), reviewedCriterion(2, 'Giao thông', { appraisal: asked })],
});

describe('the steps of a dossier', () => {
  it('returns what wants more with its reasons, and papers, on the day and under the number of the paper', async () => {
    const { user, sent } = open(withReturn, { 'POST /dossiers/7/appraisal': dossierOf() });
    await user.click(await screen.findByRole('button', { name: 'Trả lại 01 mục' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lại để bổ sung' });
    const returned = within(dialog).getByRole('list', { name: 'Tiêu chí mở lại cho xã' });
    expect(returned).toHaveTextContent('2 Giao thôngkết quả, ghi chú, 00 minh chứngBổ sung biểu rà soát.');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Báo cáo kết quả' }));
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại để bổ sung' }));
    expect(within(dialog).getByRole('link', { name: 'Ghi lý do trả lại từng giấy tờ.' })).toBeVisible();
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Lý do trả lại Báo cáo kết quả' }),
      'Thiếu phụ lục.',
    );
    await user.type(within(dialog).getByRole('textbox', { name: 'Số văn bản' }), '412/SNN');
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại để bổ sung' }));
    expect(await screen.findByText(/^Đã trả lại; chỉ những mục trả lại/)).toBeVisible();
    expect(sent.map(({ path, body }) => [path, body])).toEqual([
      [
        '/dossiers/7/appraisal',
        {
          action: 'request_more',
          on: '2026-11-22',
          number: '412/SNN',
          papers: [{ code: 'results_report', reason: 'Thiếu phụ lục.' }],
        },
      ],
    ]);
  });

  it('tells beside a verdict what it opens for the commune, and leads to all that goes back', async () => {
    const { user } = open(withReturn);
    await screen.findByRole('link', { name: /Quy hoạch/ });
    expect(screen.queryByText('Mục mở cho xã sửa:')).toBeNull();
    await user.keyboard('j');
    expect((await screen.findByText('Mục mở cho xã sửa:')).parentElement).toHaveTextContent(
      'kết quả, ghi chú, 00 minh chứng',
    );
    await user.click(screen.getByRole('button', { name: 'Trả lại 01 tiêu chí: xem, thêm giấy tờ' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lại để bổ sung' });
    expect(dialog).toHaveTextContent('các mục khác vẫn khóa');
  });

  it('keeps the papers that are to go back, also when the page is closed', async () => {
    const first = open(withReturn);
    await first.user.click(await screen.findByRole('button', { name: 'Trả lại 01 mục' }));
    const dialog = await screen.findByRole('dialog');
    await first.user.click(within(dialog).getByRole('checkbox', { name: 'Báo cáo kết quả' }));
    await first.user.type(within(dialog).getByRole('textbox', { name: /^Lý do trả lại/ }), 'Thiếu phụ lục.');
    cleanup();
    const again = open(withReturn);
    await again.user.click(await screen.findByRole('button', { name: 'Trả lại 02 mục' }));
    expect(await screen.findByRole('textbox', { name: 'Lý do trả lại Báo cáo kết quả' })).toHaveValue(
      'Thiếu phụ lục.',
    );
  });

  it('tells everything that stands against concluding, each with the way to its criterion', async () => {
    const issues = [
      { path: 'criteria.2', code: 'evidence_outstanding', message: 'Còn chờ bổ sung.' },
      { path: 'criteria', code: 'survey_missing', message: 'Chưa có kết quả lấy ý kiến.' },
    ];
    const refused = { ...problemAnswer('dossier_not_ready', 422), issues };
    const { user, address } = open(withReturn, { 'POST /dossiers/7/appraisal': refused });
    await user.click(await screen.findByRole('button', { name: 'Kết thúc thẩm định' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kết thúc thẩm định' });
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc thẩm định' }));
    const obstacles = await within(dialog).findByRole('list', { name: 'Điều còn vướng' });
    expect(obstacles).toHaveTextContent('2 Giao thông: đang đề nghị bổ sung; hãy trả lại xã');
    expect(obstacles).toHaveTextContent('Chưa có kết quả lấy ý kiến.');
    await user.click(within(obstacles).getByRole('button', { name: '2 Giao thông' }));
    await waitFor(() => expect(address()).toContain('tieu-chi=2'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('still says what was done where the reader writes nothing after it', async () => {
    let isOver = false;
    const { user } = open(withReturn, {
      '/dossiers/7/review': () => (isOver ? { ...withReturn, stage: null, allowed: [] } : withReturn),
      'POST /dossiers/7/appraisal': () => {
        isOver = true;
        return dossierOf();
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Trả lại 01 mục' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại để bổ sung' }));
    expect(await screen.findByText(/^Hồ sơ không ở bước/)).toBeVisible();
    expect(screen.getByText(/^Đã trả lại; chỉ những mục trả lại/)).toBeVisible();
  });

  it('asks for a reason before it refuses', async () => {
    const { user, sent } = open(withReturn, { 'POST /dossiers/7/appraisal': dossierOf() });
    await user.click(await screen.findByRole('button', { name: 'Việc khác với hồ sơ' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Kết luận không đủ điều kiện' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kết luận không đủ điều kiện' });
    const send = within(dialog).getByRole('button', { name: 'Kết luận không đủ điều kiện' });
    await user.click(send);
    expect(within(dialog).getByRole('link', { name: 'Ghi lý do.' })).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Dưới 15 tiêu chí.');
    await user.click(send);
    await waitFor(() =>
      expect(sent[0]?.body).toMatchObject({ action: 'refuse', reason: 'Dưới 15 tiêu chí.' }),
    );
  });

  it.each([
    ['sent_to_district', 'receive', 'Nhận hồ sơ', '/dossiers/7/verification'],
    ['sent_to_province', 'receive', 'Nhận hồ sơ', '/dossiers/7/appraisal'],
    ['in_verification', 'verify', 'Kết thúc thẩm tra', '/dossiers/7/verification'],
    ['verified', 'forward', 'Trình tỉnh', '/dossiers/7/verification'],
  ] as const)('takes a dossier that is %s a step on: %s', async (state, action, name, path) => {
    const review = reviewOf({
      dossier: dossierSummary({ state }),
      stage: null,
      allowed: [action, 'withdraw'],
    });
    const { user, sent } = open(review, { [`POST ${path}`]: dossierOf() });
    await user.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', { name });
    await user.click(within(dialog).getByRole('button', { name }));
    await waitFor(() => expect(sent).toMatchObject([{ path, body: { action, on: '2026-11-22' } }]));
  });

  it('offers reviewers nothing that applicants or the council do', async () => {
    open(
      reviewOf({
        dossier: dossierSummary({ state: 'awaiting_council' }),
        allowed: ['pass', 'fail', 'withdraw'],
      }),
    );
    await screen.findByRole('heading', { name: /Khuất Xá/ });
    expect(screen.queryByRole('button', { name: /Kết thúc|Trả lại để|Nhận hồ sơ/ })).toBeNull();
  });
});
