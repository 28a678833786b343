import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { khuatXa, procedureNow, rulesOf, survey } from '../../testing/survey-answers.ts';

const answers = {
  '/me': signedInAs({ ...officer, grants: [grant({ unit: khuatXa })] }),
  [`/units/${khuatXa.ref}`]: unitAnswer(khuatXa),
  '/surveys': { items: [survey()], nextCursor: null },
  '/surveys/12': survey(),
  '/procedures': { items: [procedureNow] },
  '/procedure-rules': rulesOf(khuatXa),
};
const open = (address: string, more: object = {}) => renderApp(address, { ...answers, ...more });

const fill = async (user: UserEvent, values: Record<string, string>) => {
  for (const [label, text] of Object.entries(values)) {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  }
};

const whole = {
  'Thu phiếu đến ngày': '20/11/2026',
  'Tổng số hộ': '76',
  'Số phiếu phát ra': '72',
  'Số phiếu hợp lệ thu về': '72',
  'Số hộ hài lòng chung': '71',
};

describe('the page of surveys', () => {
  it('lists rounds with their shares, and how they stand', async () => {
    open('/lay-y-kien');
    const row = await screen.findByRole('row', { name: /Xã Khuất Xá/ });
    expect(row).toHaveTextContent('72/76 = 94,74%chưa có căn cứ');
    expect(row).toHaveTextContent('71/72 = 98,61%');
    expect(row).toHaveTextContent('2 nội dung; 1 dưới mức');
    expect(screen.getByRole('link', { name: 'Ghi kết quả lấy ý kiến' })).toBeVisible();
  });

  it('narrows the rounds to a level and a year, and keeps both in the address', async () => {
    const { user, address } = open('/lay-y-kien', {
      '/surveys': (query: URLSearchParams) => ({
        items: query.get('level') === 'XA_NTM_NANG_CAO' && query.get('year') === '2025' ? [] : [survey()],
        nextCursor: null,
      }),
    });
    await screen.findByRole('row', { name: /Xã Khuất Xá/ });
    await user.selectOptions(screen.getByLabelText('Mức đề nghị'), 'Xã NTM nâng cao');
    await user.selectOptions(screen.getByLabelText('Năm'), '2025');
    expect(address()).toBe('/lay-y-kien?muc=XA_NTM_NANG_CAO&nam=2025');
    expect(await screen.findByText('Không có vòng lấy ý kiến nào như đã chọn.')).toBeVisible();
  });

  it('tells every share of a round with its parts, against the rule that holds', async () => {
    open('/lay-y-kien/12');
    await screen.findByRole('heading', { name: 'Lấy ý kiến hài lòng, vòng 2 năm 2026' });
    expect(screen.getByRole('row', { name: /^Giao thông/ })).toHaveTextContent(
      '57/72 = 79,17%dưới mức 80% (tỉnh đặt)',
    );
    expect(screen.getByRole('row', { name: /^Điện/ })).toHaveTextContent('đạt mức 80% (tỉnh đặt)');
  });

  it('offers no correction of what was handed in with a dossier', async () => {
    open('/lay-y-kien/12', { '/surveys/12': survey({ isHandedIn: true }) });
    expect(await screen.findByText(/đã nộp theo hồ sơ nên không sửa được/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sửa kết quả' })).toBeNull();
  });

  it('says so where there is no such round', async () => {
    open('/lay-y-kien/12', { '/surveys/12': problemAnswer('unknown_survey', 404) });
    expect(await screen.findByText(/^Không có vòng lấy ý kiến này/)).toBeVisible();
  });
});

describe('the form of a round', () => {
  it('computes shares as one types, and judges them by the rule of the day', async () => {
    const { user } = open('/lay-y-kien/moi');
    await screen.findByLabelText('Tổng số hộ');
    await fill(user, { ...whole, 'Số hộ hài lòng của nội dung 1': '57' });
    expect(screen.getByText('72/76 = 94,74%')).toBeVisible();
    const row = within(screen.getAllByRole('row')[1] ?? expect.fail('no row'));
    expect(await row.findByText('dưới mức 80% (tỉnh đặt)')).toBeVisible();
    expect(row.getByText('57/72 = 79,17%')).toBeVisible();
  });

  it('names what cannot be or is missing, each linked to its field, before it asks the server', async () => {
    const { user, sent } = open('/lay-y-kien/moi');
    await screen.findByLabelText('Tổng số hộ');
    await fill(user, { ...whole, 'Số hộ hài lòng chung': '80', 'Số hộ hài lòng của nội dung 1': '99' });
    await user.click(screen.getByRole('button', { name: 'Lưu kết quả' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    const links = within(summary).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Số hộ hài lòng chung là 80, nhiều hơn số phiếu hợp lệ 72.',
        'Số hộ hài lòng với "Quy hoạch" là 99, nhiều hơn số phiếu của nội dung 72.',
        'Ghi số hộ hài lòng với "Giao thông", hoặc bỏ nội dung này.',
      ]),
    );
    await user.click(within(summary).getByRole('link', { name: /"Giao thông"/ }));
    expect(screen.getByLabelText('Số hộ hài lòng của nội dung 2')).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('moves, removes and adds contents by keyboard, and the focus goes along', async () => {
    const { user } = open('/lay-y-kien/moi');
    const first = await screen.findByRole('button', { name: 'Đưa "Quy hoạch" xuống' });
    first.focus();
    await user.keyboard('{Enter}{Enter}');
    const names = () =>
      screen.getAllByLabelText(/^Tên nội dung/).map((field) => (field as HTMLInputElement).value);
    expect(names()).toEqual(['Giao thông', 'Điện', 'Quy hoạch', 'Nước']);
    expect(screen.getByRole('button', { name: 'Đưa "Quy hoạch" xuống' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Đưa "Quy hoạch" lên' })).toHaveFocus();
    for (const name of ['Giao thông', 'Điện', 'Nước', 'Quy hoạch'])
      await user.click(screen.getByRole('button', { name: `Bỏ "${name}"` }));
    expect(screen.getByRole('button', { name: 'Thêm nội dung' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText('Tên nội dung 1')).toHaveFocus();
  });

  it('sends counts, and no share', async () => {
    const { user, sent, address } = open('/lay-y-kien/moi', { 'POST /surveys': survey() });
    await screen.findByLabelText('Tổng số hộ');
    const rest = ['Điện', 'Nước'].map((name) => screen.getByRole('button', { name: `Bỏ "${name}"` }));
    for (const button of rest.reverse()) await user.click(button);
    const satisfied = { 'Số hộ hài lòng của nội dung 1': '57', 'Số hộ hài lòng của nội dung 2': '70' };
    await fill(user, { ...whole, 'Tổng số hộ': '1.076', ...satisfied, 'Số phiếu của nội dung 2': '70' });
    await user.click(screen.getByRole('button', { name: 'Lưu kết quả' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      unit: khuatXa.ref,
      level: 'XA_NTM',
      year: 2026,
      conductedBy: 'Ủy ban MTTQ Việt Nam xã',
      endedOn: '2026-11-20',
      households: 1076,
      asked: 72,
      answered: 72,
      satisfied: 71,
      contents: [
        { name: 'Quy hoạch', asked: 72, satisfied: 57 },
        { name: 'Giao thông', asked: 70, satisfied: 70 },
      ],
    });
    await waitFor(() => expect(address()).toBe('/lay-y-kien/12'));
  });

  it('corrects a round, and says so where somebody else has changed it meanwhile', async () => {
    const refused = problemAnswer('version_conflict', 412);
    const { user, sent } = open('/lay-y-kien/12', { 'PUT /surveys/12': refused });
    await user.click(await screen.findByRole('button', { name: 'Sửa kết quả' }));
    await fill(user, { 'Số hộ hài lòng chung': '70' });
    await user.click(screen.getByRole('button', { name: 'Lưu kết quả' }));
    expect(await screen.findByText('Chi tiết của version_conflict.')).toBeVisible();
    expect(screen.getByLabelText('Số hộ hài lòng chung')).toHaveValue('70');
    expect(sent[0]?.body).toMatchObject({ satisfied: 70, endedOn: '2026-11-20', households: 76 });
  });
});
