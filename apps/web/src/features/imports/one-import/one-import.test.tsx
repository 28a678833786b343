import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../testing/answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import {
  changeOf,
  importOf,
  importsAnswers,
  page,
  planOf,
  problemOf,
} from '../../../testing/import-answers.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { khuatXa, tuMich } from '../../../testing/report-answers.ts';

const address = '/nhap-tu-tep?vong=4&don-vi=20@2026-12-31&tep=12';

const opened = (more: Answers) => renderApp(address, { ...importsAnswers, ...more });

describe('a file that is read', () => {
  it('tells how far it is, and shows the plan as soon as there is one', async () => {
    const reading = importOf({ state: 'uploaded', plan: null, expiresAt: null });
    let told = reading;
    const { queryClient } = opened({ '/imports/12': () => told });
    expect(await screen.findByText('Tệp đã nhận, đang chờ đến lượt đọc.')).toBeVisible();
    told = { ...reading, progress: { rowsRead: 1200, share: 0.4 } };
    await queryClient.refetchQueries();
    expect(await screen.findByRole('progressbar', { name: 'Đã đọc 1.200 dòng' })).toHaveValue(40);
    told = importOf();
    await queryClient.refetchQueries();
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
  });

  it('is cancelled once that is confirmed', async () => {
    const reading = importOf({ state: 'uploaded', plan: null, expiresAt: null });
    const { user, sent } = opened({
      '/imports/12': reading,
      'POST /imports/12/cancellation': { ...reading, state: 'cancelled' },
    });
    await user.click(await screen.findByRole('button', { name: 'Hủy lần nhập này' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hủy lần nhập này' });
    await user.click(within(dialog).getByRole('button', { name: 'Hủy lần nhập này' }));
    expect(await screen.findByText('Lần nhập này đã được hủy; không có gì được ghi.')).toBeVisible();
    expect(sent).toHaveLength(1);
  });
});

describe('a plan', () => {
  it('tells what each report was and would be', async () => {
    opened({ '/imports/12': importOf() });
    const changes = await screen.findByRole('region', { name: 'Nếu ghi, các báo cáo sẽ khác đi' });
    const row = await within(changes).findByRole('row', { name: /Khuất Xá/ });
    await waitFor(() => expect(row).toHaveTextContent('chưa đạt → đạt: 3 Thu nhập'));
    expect(row).toHaveTextContent('3.1 Thu nhập bình quân đầu người: 36,5 → 40 triệu đồng/người/năm');
    expect(row).toHaveTextContent('Ghi chú cả báo cáo: chưa có → “đủ hồ sơ”');
    expect(row).toHaveTextContent('1 → 2');
  });

  it('is narrowed to reports that are begun, and by name', async () => {
    const { user, calls } = opened({
      '/imports/12': importOf(),
      '/imports/12/changes': (query: URLSearchParams) =>
        page(changeOf(query.get('change') === 'begun' ? { unit: tuMich, isNew: true } : { unit: khuatXa })),
    });
    await user.click(await screen.findByRole('button', { name: 'Báo cáo mở mới (1)' }));
    expect(await screen.findByRole('row', { name: /Tú Mịch/ })).toHaveTextContent('mở mới');
    await user.type(screen.getByRole('searchbox', { name: 'Tìm xã theo tên' }), 'tu mich');
    await waitFor(() =>
      expect(calls.some(({ searchParams }) => searchParams.get('name') === 'tu mich')).toBe(true),
    );
  });

  it('is applied as a whole where nothing is wrong, and leads to the reports that were written', async () => {
    const { user, sent } = opened({
      '/imports/12': importOf(),
      'POST /imports/12/application': importOf({ state: 'applied', mode: 'all_or_nothing', expiresAt: null }),
    });
    await user.click(await screen.findByRole('button', { name: 'Ghi 02 báo cáo' }));
    expect(await screen.findByText(/^Đã ghi xong: mở mới 01, sửa 01, không đổi 03 báo cáo\./)).toBeVisible();
    expect(sent.at(-1)?.body).toEqual({ mode: 'all_or_nothing' });
    expect(screen.getByRole('link', { name: 'Xem trong Nhập liệu' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/nhap-lieu\?vong=4/),
    );
    expect(await screen.findByRole('link', { name: 'Xã Khuất Xá' })).toBeVisible();
  });

  it('with problems asks which rows are written before any is', async () => {
    const plan = planOf({ problems: 2, rowsRefused: 1, canApplyAll: false });
    const { user, sent } = opened({
      '/imports/12': importOf({ plan }),
      '/imports/12/problems': page(problemOf()),
      'POST /imports/12/application': importOf({
        plan,
        state: 'applied',
        mode: 'valid_rows',
        expiresAt: null,
      }),
    });
    const findings = await screen.findByRole('region', { name: 'Lỗi và lưu ý trong tệp' });
    expect(await within(findings).findByRole('row', { name: /dòng 3, cột B “TC3”/ })).toHaveTextContent(
      /Lỗi.*rồi.*viết Đ \(đạt\), C \(chưa đạt\)/,
    );
    expect(within(findings).getByRole('button', { name: 'Tải bảng lỗi (CSV)' })).toBeEnabled();
    const apply = screen.getByRole('button', { name: 'Ghi 02 báo cáo' });
    expect(apply).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Tất cả hoặc không gì cả' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Chỉ các dòng không có lỗi, để lại 01 dòng' }));
    await user.click(apply);
    expect(await screen.findByText(/Để lại 01 dòng có lỗi\./)).toBeVisible();
    expect(sent.at(-1)?.body).toEqual({ mode: 'valid_rows' });
  });

  it('that changes nothing says so and offers nothing to write', async () => {
    opened({ '/imports/12': importOf({ plan: planOf({ creates: 0, changes: 0, unchanged: 5 }) }) });
    expect(
      await screen.findByText('Tệp này không thay đổi gì: các báo cáo đã đúng như trong tệp.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull();
  });

  it('that is no longer the same says which reports have become others', async () => {
    opened({
      '/imports/12': importOf({ error: 'plan_changed', version: 2, plan: planOf({ differs: 1 }) }),
      '/imports/12/changes': page(changeOf({ differs: true })),
    });
    expect(await screen.findByText(/^Chưa ghi gì: trong lúc bạn xem, 01 báo cáo đã khác đi/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Khác kế hoạch trước (1)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await screen.findByRole('row', { name: /Khuất Xá/ })).toHaveTextContent('◆ khác kế hoạch trước');
  });
});

describe('what the file does not say by itself', () => {
  const ambiguous = [
    { sheet: null, row: 2, heading: 'Thu nhập BQ', found: '36.500', withDot: 36.5, withComma: 36_500 },
  ];
  const asking = planOf({ ambiguous, problems: 1, rowsRefused: 1, canApplyAll: false, canApplyValid: false });

  it('is asked by its own figures, and the file is read again by the answer', async () => {
    const { user, sent } = opened({
      '/imports/12': importOf({ plan: asking }),
      '/imports/12/problems': page(problemOf()),
      'PUT /imports/12/answers': importOf({ version: 2, decimalMark: 'comma' }),
    });
    expect(await screen.findByText(/36\.500 \(dòng 2, “Thu nhập BQ”\)/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Dấu chấm, như 1,234.5' })).toHaveAccessibleDescription(
      '36.500 = 36,5',
    );
    await user.click(screen.getByRole('radio', { name: 'Dấu phẩy, như 1.234,5' }));
    await user.click(screen.getByRole('button', { name: 'Đọc lại tệp theo các lựa chọn này' }));
    expect(sent.at(-1)).toMatchObject({
      path: '/imports/12/answers',
      body: { decimalMark: 'comma', columns: [] },
    });
  });

  it('is what a column holds, with what was remembered shown as such', async () => {
    const { user, sent } = opened({
      '/imports/12': importOf({ plan: asking, decimalMark: 'dot' }),
      '/imports/12/problems': page(problemOf()),
      'PUT /imports/12/answers': importOf({ version: 2 }),
    });
    const column = await screen.findByRole('combobox', { name: 'Cột “Thu nhập BQ” là' });
    const remembered = screen.getByRole('row', { name: /TC3/ });
    expect(remembered).toHaveTextContent('đã chọn lần trước');
    expect(screen.getByRole('row', { name: /Thu nhập BQ/ })).toHaveTextContent('chưa nhận ra');
    await within(column).findByRole('option', { name: /^3\.1/ });
    await user.selectOptions(column, '3.1 Thu nhập bình quân đầu người');
    await user.click(screen.getByRole('button', { name: 'Đọc lại tệp theo các lựa chọn này' }));
    expect(sent.at(-1)?.body).toEqual({
      decimalMark: 'dot',
      columns: [{ heading: 'Thu nhập BQ', field: 'indicator:31' }],
    });
  });
});

describe('an import that came to nothing', () => {
  it('says so where the server stopped in the middle', async () => {
    opened({
      '/imports/12': importOf({ state: 'failed', error: 'process_ended', expiresAt: null }),
    });
    expect(await screen.findByText(/^Máy chủ dừng giữa chừng.*không có gì được ghi/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nhập tệp khác hoặc tải lại tệp này' })).toBeVisible();
  });

  it('shows whole why a file could not be read', async () => {
    const plan = planOf({
      creates: 0,
      changes: 0,
      unchanged: 0,
      problems: 1,
      columns: [],
      canApplyAll: false,
    });
    const message = 'Tệp có macro (.xlsm): lưu lại dạng .xlsx không có macro rồi tải lên.';
    opened({
      '/imports/12': importOf({ state: 'refused', plan, expiresAt: null }),
      '/imports/12/problems': page(
        problemOf({ code: 'macros', place: '', row: null, column: null, message }),
      ),
    });
    expect(await screen.findByText('Không đọc được tệp này; không có gì được ghi.')).toBeVisible();
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByText('cả tệp')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tải tệp mẫu' })).toBeEnabled();
  });

  it('of somebody else does not exist', async () => {
    opened({ '/imports/12': problemAnswer('unknown_import', 404) });
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
