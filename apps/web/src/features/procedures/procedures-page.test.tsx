import { screen, waitFor, within } from '@testing-library/react';
import { langSon } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { grant, nobody, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { procedureNow, procedureOf2014, rulesOf } from '../../testing/survey-answers.ts';

const as = (role: 'provincial_appraiser' | 'committee_member') =>
  signedInAs({ ...officer, grants: [grant({ role, unit: langSon })] });

const answers = {
  '/me': as('provincial_appraiser'),
  [`/units/${langSon.ref}`]: unitAnswer(langSon),
  '/procedures': { items: [procedureOf2014, procedureNow] },
  '/procedure-rules': rulesOf(langSon),
};
const open = (more: object = {}) => renderApp('/thu-tuc', { ...answers, ...more });

describe('the page of procedures', () => {
  it('tells everybody the procedures side by side, what is sure, what is not and what nobody knows', async () => {
    open({ '/me': nobody });
    const appraisal = await screen.findByRole('row', { name: /^Thẩm định/ });
    const [former, now] = within(appraisal).getAllByRole('cell');
    expect(former).toHaveTextContent('cấp tỉnh15 ngày Thông tư 40/2014/TT-BNNPTNT, Điều 8');
    expect(now).toHaveTextContent('chưa rõ thời hạn');
    expect(screen.getByRole('row', { name: /^Thẩm tra/ })).toHaveTextContent('–');
    const votes = screen.getByRole('row', { name: /^Phiếu tán thành của Hội đồng/ });
    expect(votes).toHaveTextContent('90% chưa kiểm chứng');
    expect(screen.queryByRole('heading', { name: 'Mức đang áp dụng' })).toBeNull();
  });

  it('tells those who work with dossiers which numbers hold, and who set them', async () => {
    open({ '/me': as('committee_member') });
    expect(
      await screen.findByText(/Tỉnh Lạng Sơn đặt mức riêng; Lý Văn An ghi lúc 01\/11\/2026/),
    ).toBeVisible();
    const numbers = within(screen.getByRole('region', { name: 'Mức đang áp dụng' }));
    expect(numbers.getByRole('row', { name: /^Thẩm định/ })).toHaveTextContent('20 ngày (tỉnh đặt)');
    expect(numbers.queryByRole('button', { name: 'Đặt mức của tỉnh' })).toBeNull();
  });

  it('takes numbers of the province with a comma, and leaves to the procedure what is empty', async () => {
    const { user, sent } = open({ 'PUT /procedure-rules': rulesOf(langSon) });
    await user.click(await screen.findByRole('button', { name: 'Đặt mức của tỉnh' }));
    const days = screen.getByLabelText('Thẩm định, số ngày');
    expect(days).toHaveValue('20');
    await user.clear(days);
    await user.type(screen.getByLabelText('Số hộ được lấy ý kiến, phần trăm'), '62,5');
    await user.click(screen.getByRole('button', { name: 'Lưu mức của tỉnh' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      days: [],
      shares: [
        { key: 'households_asked', percent: 62.5 },
        { key: 'content_satisfied', percent: 80 },
      ],
    });
    expect(await screen.findByRole('button', { name: 'Đặt mức của tỉnh' })).toBeVisible();
  });

  it('names a number that cannot be', async () => {
    const { user, sent } = open();
    await user.click(await screen.findByRole('button', { name: 'Đặt mức của tỉnh' }));
    await user.type(screen.getByLabelText('Lập hồ sơ, số ngày'), '0');
    await user.type(screen.getByLabelText('Phiếu tán thành của Hội đồng, phần trăm'), '120');
    await user.click(screen.getByRole('button', { name: 'Lưu mức của tỉnh' }));
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Lập hồ sơ: ghi số ngày từ 1 đến 730, hoặc để trống.',
      'Phiếu tán thành của Hội đồng: ghi phần trăm từ 0 đến 100, nhiều nhất hai chữ số thập phân, hoặc để trống.',
    ]);
    expect(sent).toEqual([]);
  });
});
