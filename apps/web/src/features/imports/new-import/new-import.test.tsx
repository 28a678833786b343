import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { officer, signedInAs } from '../../../testing/account-answers.ts';
import { type Answers, unitAnswer } from '../../../testing/answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { fakeUploads } from '../../../testing/fake-upload.ts';
import { changeOf, importOf, summaryOf, wholeSet } from '../../../testing/import-answers.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { roundSummary } from '../../../testing/report-answers.ts';

const page = (...items: unknown[]) => ({ items, nextCursor: null });

const answers: Answers = {
  '/me': signedInAs(officer),
  '/rounds': page(roundSummary, { ...roundSummary, id: 3, period: '2026-Q3', locked: true }),
  '/units/20@2026-12-31': unitAnswer(importOf().unit),
  '/criteria-sets/XA_NTM_2026': wholeSet,
  '/imports': page(),
  '/imports/12/changes': page(changeOf()),
  '/imports/12/problems': page(),
};

const place = '/nhap-tu-tep?vong=4&don-vi=20@2026-12-31';

const opened = (address: string, more: Answers = {}) => renderApp(address, { ...answers, ...more });

const file = new File(['Mã xã;TC1'], 'so-lieu-quy-4.xlsx');

beforeEach(fakeUploads);

describe('handing a file in', () => {
  it('says where to, gives the template, and leads to the import that the file becomes', async () => {
    const { user, sent, address } = opened(place, {
      'POST /imports': importOf(),
      '/imports/12': importOf(),
    });
    const round = await screen.findByRole('combobox', { name: 'Kỳ báo cáo' });
    await waitFor(() => expect(round).toHaveDisplayValue(/^Quý IV\/2026/));
    expect(screen.getByRole('button', { name: 'Tải tệp mẫu' })).toBeEnabled();
    await user.upload(screen.getByLabelText('Chọn tệp…', { selector: 'input' }), file);
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
    expect(address()).toContain('tep=12');
    expect(sent).toMatchObject([{ method: 'POST', path: '/imports' }]);
  });

  it('takes a file that is dropped', async () => {
    opened(place, { 'POST /imports': importOf(), '/imports/12': importOf() });
    const words = await screen.findByText('hoặc thả tệp vào đây');
    fireEvent.drop(words, { dataTransfer: { files: [file] } });
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
  });

  it('shows the words of the server where it does not take the file, and sends it again', async () => {
    let refused = true;
    const { user, sent } = opened(place, {
      'POST /imports': () => (refused ? problemAnswer('import_too_large', 413) : importOf()),
      '/imports/12': importOf(),
    });
    await user.upload(await screen.findByLabelText('Chọn tệp…', { selector: 'input' }), file);
    expect(await screen.findByText('Chi tiết của import_too_large.')).toBeVisible();
    refused = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText(/^Tệp có 05 dòng số liệu/)).toBeVisible();
    expect(sent).toHaveLength(2);
  });

  it('can be stopped on the way', async () => {
    const { user, address } = opened(place, { 'POST /imports': () => new Promise(() => {}) });
    await user.upload(await screen.findByLabelText('Chọn tệp…', { selector: 'input' }), file);
    expect(await screen.findByRole('progressbar', { name: /^Đang gửi so-lieu-quy-4.xlsx/ })).toHaveAttribute(
      'value',
      '50',
    );
    expect(screen.getByRole('button', { name: 'Thôi gửi' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
    expect(screen.queryByText(/^Chưa gửi được/)).toBeNull();
    expect(address()).not.toContain('tep=');
  });

  it('lists what was handed in before, with what came of it', async () => {
    opened(place, {
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
    opened(place, { '/me': signedInAs({ ...officer, grants: [] }) });
    expect(await screen.findByText('Tài khoản này không mở được trang này')).toBeVisible();
  });
});
