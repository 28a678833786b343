import { screen, waitFor, within } from '@testing-library/react';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { describe, expect, it } from 'vitest';
import { officer, signedInAs } from '../../../testing/account-answers.ts';
import type { Answers } from '../../../testing/answers.ts';
import { applicationAnswers, claimOf, documentOf, preparing } from '../../../testing/application-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { fakeUploads } from '../../../testing/fake-uploads.ts';
import { renderApp } from '../../../testing/render-app.tsx';

/** What is out of the hands of its commune. */
const withOthers = { checklist: [], allowed: [], claims: [claimOf(1, 'met', { isOpen: false })] };

const open = (dossier: Dossier = preparing(), more: Answers = {}, at = '/ho-so/7') =>
  renderApp(at, { ...applicationAnswers(dossier), ...more });

const contents = () => screen.findByRole('navigation', { name: 'Thành phần hồ sơ' });
const line = async (name: RegExp) => within(await contents()).getByRole('link', { name });

describe('a dossier that is being prepared', () => {
  it('tells at once what is missing, line by line', async () => {
    open();
    expect(await contents()).toHaveTextContent('Còn 04 điều phải có trước khi chuyển');
    expect(await line(/^Tờ trình của UBND xã/)).toHaveTextContent('thiếu');
    expect(await line(/^Biểu chi tiết/)).toHaveTextContent('chưa đạt');
    expect(await line(/^Hình ảnh/)).toHaveTextContent('nếu có');
    expect(screen.getByText('01/03 tiêu chí đạt')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Khuất Xá');
    expect(screen.getByText('xã đang lập')).toBeVisible();
  });

  it('tells a share below a rule that no source confirms, and does not stop for it', async () => {
    const { user } = open();
    await user.click(await line(/^Biên bản họp/));
    expect(screen.getByText(/Mức này \(90%\) chưa có nguồn xác nhận nên không chặn việc nộp/)).toBeVisible();
    expect(screen.getByText('Họp ngày 20/11/2026, tán thành 34/40 = 85,0%')).toBeVisible();
  });

  it('claims criteria by keyboard, and saves over the version that was read', async () => {
    const stored = preparing({
      version: 13,
      claims: [claimOf(1, 'met'), claimOf(2, 'met'), claimOf(3, 'not_met')],
    });
    const { user, sent, address } = open(preparing(), { 'PATCH /dossiers/7': stored });
    await user.click(await line(/Giao thông/));
    expect(address()).toContain('phan=tieu-chi.2');
    await user.keyboard('đ');
    expect(await line(/Giao thông/)).toHaveTextContent('Đ');
    expect(await screen.findByText(/^Đã lưu lúc/)).toBeVisible();
    expect(sent[0]?.body).toEqual({
      cells: [{ criterion: 2, verdict: 'met' }],
      values: [],
      conditions: [],
    });
    await user.keyboard('{ArrowDown}');
    expect(address()).toContain('phan=tieu-chi.3');
  });

  it('never takes a letter in a field for a verdict', async () => {
    const { user } = open();
    await user.click(await line(/Giao thông/));
    await user.type(screen.getByRole('textbox', { name: 'Ghi chú' }), 'c');
    expect(await line(/Giao thông/)).toHaveTextContent('?');
  });

  it('uploads a paper at its line and shows it beside', async () => {
    const uploads = fakeUploads();
    const { user } = open();
    await user.upload(
      await screen.findByLabelText('Đính kèm tệp: Tệp', { selector: 'input' }),
      new File(['x'], 'Tờ trình.docx'),
    );
    await waitFor(() => expect(uploads).toHaveLength(1));
    expect(uploads[0]?.url).toBe('/api/v1/dossiers/7/files?paper=commune_letter');
    await uploads[0]?.answer(201, preparing({ version: 13, documents: [documentOf()] }));
    expect(await screen.findByText('Đã đính kèm Tờ trình.docx.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tờ trình.docx' })).toBeVisible();
    expect(screen.getByText(/Trang không vẽ được loại tệp này/)).toBeVisible();
  });

  it('tells of a file that is not taken why', async () => {
    const uploads = fakeUploads();
    const { user } = open();
    const field = await screen.findByLabelText('Đính kèm tệp: Tệp', { selector: 'input' });
    await user.upload(field, new File(['x'], 'Trang.pdf'));
    await waitFor(() => expect(uploads).toHaveLength(1));
    await uploads[0]?.answer(422, problemAnswer('evidence_encrypted', 422));
    expect(await screen.findByText('Trang.pdf: Chi tiết của evidence_encrypted.')).toBeVisible();
  });
});

it('refuses a file that is too large before it is sent, and says how large one can be', async () => {
  const uploads = fakeUploads();
  const { user } = open(preparing(), { '/me': { ...signedInAs(officer), mostFileBytes: 2048 } });
  const field = await screen.findByLabelText('Đính kèm tệp: Tệp', { selector: 'input' });
  expect(screen.getByText(/mỗi tệp nhiều nhất 2 KB\.$/)).toBeVisible();
  await user.upload(field, new File(['x'.repeat(3000)], 'To.pdf'));
  expect(await screen.findByText(/^To\.pdf: tệp có 2,9 KB, nhiều nhất được 2 KB\./)).toBeVisible();
  expect(uploads).toHaveLength(0);
});

it('says that the survey of a dossier is that of its last submission', async () => {
  const counts = { households: 90, asked: 80, answered: 80, satisfied: 79, contents: [] };
  const survey = { id: 3, round: 1, conductedBy: 'Mặt trận xã', endedOn: '2026-11-01', ...counts };
  const { user } = open(preparing({ state: 'in_appraisal', submissionCount: 2, allowed: [], survey }));
  await user.click(await line(/^Kết quả lấy ý kiến/));
  expect(screen.getByText('Như khi nộp lần 2:')).toBeVisible();
  expect(screen.getByText(/^Vòng 1: Mặt trận xã/)).toBeVisible();
});

describe('handing a dossier in', () => {
  const issues = [
    { path: 'checklist.commune_letter', code: 'document_missing', message: 'Thiếu.' },
    { path: 'criteria.3', code: 'claim_not_met', message: 'Chưa đạt.' },
  ] as const;

  it('is refused with the full list, each a way to its place', async () => {
    const refusal = { ...problemAnswer('dossier_not_ready', 422), issues };
    const { user, address } = open(preparing(), { 'POST /dossiers/7/application': refusal });
    await user.click(await screen.findByRole('button', { name: 'Nộp hồ sơ' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nộp hồ sơ' });
    await user.click(within(dialog).getByRole('button', { name: 'Nộp hồ sơ' }));
    const missing = await screen.findByRole('region', { name: 'Chưa nộp được: 02 điều cần có' });
    await waitFor(() => expect(missing).toHaveFocus());
    await user.click(within(missing).getByRole('button', { name: '3 Thu nhập: Ghi là chưa đạt.' }));
    expect(address()).toContain('phan=tieu-chi.3');
  });

  it('says when it arrived and which submission it is, and everything is frozen', async () => {
    const by = { by: { id: 'en', name: 'Hoàng Thị Én' }, at: '2026-11-22T02:15:00.000Z' };
    const handedIn = preparing({
      version: 13,
      state: 'sent_to_province',
      submissionCount: 1,
      allowed: ['recall'],
      checklist: [],
      claims: [claimOf(1, 'met', { isOpen: false })],
      deeds: [
        {
          action: 'submit',
          from: 'preparing',
          to: 'sent_to_province',
          on: '2026-11-22',
          reason: null,
          paperNumber: '45/TTr-UBND',
          by,
        },
      ],
    });
    const { user, sent } = open(preparing(), {
      'POST /dossiers/7/application': handedIn,
      '/dossiers/7/threads': { items: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Nộp hồ sơ' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nộp hồ sơ' });
    await user.type(within(dialog).getByLabelText('Số tờ trình'), '45/TTr-UBND');
    await user.click(within(dialog).getByRole('button', { name: 'Nộp hồ sơ' }));
    expect(await screen.findByText('Đã nộp lúc 22/11/2026 09:15, lần 1.')).toBeVisible();
    expect(sent.at(-1)?.body).toEqual({ action: 'submit', on: '2026-11-22', number: '45/TTr-UBND' });
  });
});

it('tells whose turn it is while others have it, and until when', async () => {
  open(preparing({ ...withOthers, state: 'sent_to_district' }));
  expect(await screen.findByText('Đến lượt huyện: nhận hồ sơ.')).toBeVisible();
  expect(screen.getByText('Hạn trả lời, do đơn vị đặt')).toBeVisible();
});

it('tells what was decided in the place of deadlines', async () => {
  const decision = {
    recognitionId: 3,
    number: '99/QĐ-UBND',
    date: '2024-01-26',
    achievedYear: 2023,
    announcedOn: null,
    revokedOn: '2026-11-20',
  };
  open(preparing({ ...withOthers, state: 'revoked', decision }));
  const words = await screen.findByText('ngày 26/01/2024, đạt chuẩn năm 2023, thu hồi ngày 20/11/2026');
  expect(words.parentElement).toHaveTextContent('Quyết định công nhận99/QĐ-UBND');
  expect(screen.queryByText('Hạn trả lời, do đơn vị đặt')).toBeNull();
});

describe('a dossier that was returned', () => {
  it('names what to mend with the reason, and leaves the rest frozen', async () => {
    const by = { by: { id: 'tham', name: 'Thắm' }, at: '2026-11-21T02:00:00.000Z' };
    const items = [{ criterion: 2, paperCode: null, reason: 'Bổ sung biểu rà soát.' }];
    const returns = [{ stage: 'appraisal' as const, submission: 1, returnedOn: '2026-11-21', by, items }];
    const { user } = open(
      preparing({
        state: 'province_wants_more',
        allowed: ['supplement'],
        returns,
        checklist: [],
        claims: [
          claimOf(1, 'met', { isOpen: false }),
          claimOf(2, 'met', { returnReason: 'Bổ sung biểu rà soát.' }),
        ],
      }),
    );
    const returned = await screen.findByRole('region', {
      name: /^Trả lại khi thẩm định, 21\/11\/2026: 01 mục/,
    });
    expect(returned).toHaveTextContent('Bổ sung biểu rà soát.');
    expect(await line(/Giao thông/)).toHaveTextContent('trả lại');
    await user.click(within(returned).getByRole('button', { name: '2 Giao thông' }));
    expect(screen.getByRole('group', { name: 'Xã nêu' })).toBeVisible();
    await user.click(await line(/Quy hoạch.*khóa/));
    expect(screen.queryByRole('group', { name: 'Xã nêu' })).toBeNull();
    expect(screen.getByText('Không bị trả lại: giữ như đã nộp.')).toBeVisible();
  });
});

it('says what there is instead of a dossier that is out of reach', async () => {
  open(preparing(), { '/dossiers/7': problemAnswer('unknown_dossier', 404) });
  expect(await screen.findByRole('alert')).toHaveTextContent('Chi tiết của unknown_dossier.');
});
