import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { officer, signedInAs } from '../../../testing/account-answers.ts';
import type { Answers } from '../../../testing/answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { fakeUploads } from '../../../testing/fake-uploads.ts';
import { importOf, importsAnswers, page, summaryOf } from '../../../testing/import-answers.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const place = '/nhap-tu-tep?vong=4&don-vi=20@2026-12-31';

function opened(more: Answers = {}) {
  const uploads = fakeUploads();
  return { ...renderApp(place, { ...importsAnswers, '/imports/12': importOf(), ...more }), uploads };
}

const file = new File(['Mã xã;TC1'], 'so-lieu-quy-4.xlsx');
const choose = () => screen.findByLabelText('Chọn tệp…', { selector: 'input' });

describe('handing a file in', () => {
  it('says where to, gives the template, and leads to the import that the file becomes', async () => {
    const { user, uploads, address } = opened();
    const round = await screen.findByRole('combobox', { name: 'Kỳ báo cáo' });
    await waitFor(() => expect(round).toHaveDisplayValue(/^Quý IV\/2026/));
    expect(screen.getByRole('button', { name: 'Tải tệp mẫu' })).toBeEnabled();
    await user.upload(await choose(), file);
    await waitFor(() => expect(uploads).toHaveLength(1));
    expect(decodeURIComponent(uploads[0]?.url ?? '')).toBe('/api/v1/imports?round=4&unit=20@2026-12-31');
    await uploads[0]?.answer(201, importOf());
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
    expect(address()).toContain('tep=12');
    expect(screen.getByRole('heading', { name: 'Nhập từ tệp' })).toHaveFocus();
  });

  it('takes a file that is dropped', async () => {
    const { uploads } = opened();
    const words = await screen.findByText('hoặc thả tệp vào đây');
    fireEvent.drop(words, { dataTransfer: { files: [file] } });
    await waitFor(() => expect(uploads[0]?.file.name).toBe('so-lieu-quy-4.xlsx'));
  });

  it('shows the words of the server where it does not take the file, and sends it again', async () => {
    const { user, uploads } = opened();
    await user.upload(await choose(), file);
    await waitFor(() => expect(uploads).toHaveLength(1));
    await uploads[0]?.answer(413, problemAnswer('import_too_large', 413));
    expect(await screen.findByText('Chi tiết của import_too_large.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(uploads).toHaveLength(2));
    await uploads[1]?.answer(201, importOf());
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
  });

  it('tells how much has gone out, and can be stopped on the way', async () => {
    const { user, uploads, address } = opened();
    await user.upload(await choose(), file);
    await waitFor(() => expect(uploads).toHaveLength(1));
    await uploads[0]?.progress(0.5);
    expect(screen.getByRole('progressbar', { name: /^Đang gửi so-lieu-quy-4.xlsx/ })).toHaveValue(50);
    expect(screen.getByRole('button', { name: 'Thôi gửi' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
    expect(uploads[0]?.isAborted).toBe(true);
    expect(screen.queryByText(/^Chưa gửi được/)).toBeNull();
    expect(address()).not.toContain('tep=');
  });

  it('lists what was handed in before, with what came of it', async () => {
    opened({
      '/imports': page(
        summaryOf(),
        summaryOf({ id: 11, fileName: 'cu.csv', state: 'failed', error: 'expired' }),
      ),
    });
    const list = await screen.findByRole('region', { name: 'Các lần nhập của tôi' });
    const [applied, expired] = (await within(list).findAllByRole('row')).slice(1);
    expect(applied).toHaveTextContent(/đã ghi.*mở mới 01, sửa 01, không đổi 03 báo cáo/);
    expect(expired).toHaveTextContent(/không thành.*quá 14 ngày/);
    expect(within(list).getByRole('link', { name: 'cu.csv' })).toHaveAttribute(
      'href',
      expect.stringContaining('tep=11'),
    );
  });

  it('is for those who enter reports', async () => {
    opened({ '/me': signedInAs({ ...officer, grants: [] }) });
    expect(await screen.findByText('Tài khoản này không mở được trang này')).toBeVisible();
  });
});
