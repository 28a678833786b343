import { screen, waitFor, within } from '@testing-library/react';
import { locBinhCriteria } from '@tiendo/charts/fixtures/criteria.ts';
import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { DepartmentCriteria } from '@tiendo/contracts/departments/criteria.ts';
import type { DepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import type { Responsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { commune, round } from '../../testing/board-answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const criteria = locBinhCriteria.items.slice(0, 2).map(({ criterion }) => criterion);
const [first] = criteria;
const as = (role: 'district_verifier' | 'department_specialist') =>
  signedInAs({
    ...officer,
    grants: [grant({ role, body: role === 'department_specialist' ? 'Sở Y tế' : null })],
  });

const request: DepartmentRequest = {
  id: 5,
  unit: locBinh,
  setCode: set2016.code,
  roundId: null,
  body: 'Sở Y tế',
  text: 'Rà soát các tiêu chí mình phụ trách trong tháng 11.',
  criteria: [],
  dueOn: '2026-11-15',
  daysLate: 7,
  madeBy: 'Lý Văn An',
  madeAt: '2026-11-01T02:00:00.000Z',
  closedBy: null,
  closedAt: null,
  answers: [],
};

const assigned: Responsibilities = {
  unit: locBinh,
  criteriaSet: set2016,
  decidedFor: locBinh,
  criteria: criteria.map((criterion, at) => ({ criterion, body: at === 0 ? 'Sở Y tế' : null })),
};

const across: DepartmentCriteria = {
  unit: locBinh,
  round: round(),
  criteria: criteria.slice(0, 1),
  rows: [
    {
      unit: commune(65, 'Khuất Xá'),
      standing: 'returned',
      reportId: 7,
      simulated: true,
      before: null,
      cells: [
        {
          position: first?.position ?? 0,
          body: 'Sở Y tế',
          verdict: 'met',
          verdictBefore: 'not_met',
          note: 'Đã có trạm mới.',
          returnReason: 'Thiếu biên bản.',
          evidence: [{ id: 3, name: 'Biên bản kiểm tra.pdf', size: 1_468_006 }],
        },
      ],
    },
  ],
};

const answers = {
  '/me': as('district_verifier'),
  '/units/u188': unitAnswer(locBinh),
  '/rounds': { items: [round()], nextCursor: null },
  '/department-requests': { items: [request], nextCursor: null },
  '/responsibilities': assigned,
  '/departments/criteria': across,
};

const open = (more: object = {}) => renderApp('/co-quan', { ...answers, ...more });

describe('the page of responsible bodies', () => {
  it('tells what was asked of whom by when, and how late it is', async () => {
    open();
    await screen.findByText(request.text);
    const panel = screen.getByRole('region', { name: 'Yêu cầu rà soát' });
    expect(within(panel).getByRole('heading', { name: 'Sở Y tế · Huyện Lộc Bình' })).toBeVisible();
    expect(panel).toHaveTextContent('Hạn 15/11/2026, chậm 07 ngày');
    expect(panel).toHaveTextContent('Lý Văn An yêu cầu lúc 01/11/2026 09:00');
    expect(within(panel).queryByLabelText('Trả lời của Sở Y tế')).not.toBeInTheDocument();
  });

  it('lists requests by their state, kept in the address', async () => {
    const { user, address, calls } = open();
    await user.click(await screen.findByRole('button', { name: 'Quá hạn' }));
    expect(address()).toBe('/co-quan?yeucau=late');
    await waitFor(() =>
      expect(calls.some(({ searchParams }) => searchParams.get('state') === 'late')).toBe(true),
    );
  });

  it('asks a body that is assigned, by a day', async () => {
    const { user, sent } = open({ 'POST /department-requests': request });
    await user.click(await screen.findByRole('button', { name: 'Yêu cầu rà soát…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Yêu cầu rà soát…' });
    await user.click(within(dialog).getByRole('button', { name: 'Gửi yêu cầu' }));
    expect(within(dialog).getByRole('link', { name: 'Chọn cơ quan.' })).toBeVisible();
    await user.selectOptions(within(dialog).getByLabelText('Cơ quan phụ trách'), 'Sở Y tế');
    await user.type(within(dialog).getByLabelText('Nội dung'), 'Rà soát trạm y tế.');
    await user.type(within(dialog).getByLabelText('Hạn trả lời'), '31/12/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi yêu cầu' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      unit: 'u188',
      set: set2016.code,
      body: 'Sở Y tế',
      text: 'Rà soát trạm y tế.',
      dueOn: '2026-12-31',
    });
  });

  it('lets whoever asked close a request', async () => {
    const { user, sent } = open({ 'POST /department-requests/5/closure': request });
    await user.click(await screen.findByRole('button', { name: 'Kết thúc yêu cầu' }));
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual(['/department-requests/5/closure']));
  });

  it('lets the specialist answer, and neither ask nor assign', async () => {
    const { user, sent } = open({
      '/me': as('department_specialist'),
      'POST /department-requests/5/answers': request,
    });
    await user.type(await screen.findByLabelText('Trả lời của Sở Y tế'), 'Đã rà soát 13 xã.');
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ text: 'Đã rà soát 13 xã.' }]));
    for (const name of ['Yêu cầu rà soát…', 'Sửa phân công', 'Kết thúc yêu cầu'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('tells criteria across communes, now and before, with what was written to them', async () => {
    open();
    const row = await screen.findByRole('row', { name: /^Xã Khuất Xá/ });
    expect(row).toHaveTextContent('bị trả lại');
    expect(within(row).getByTitle('chưa đạt')).toBeVisible();
    expect(within(row).getByTitle('đạt')).toHaveAttribute('data-simulated');
    expect(row).toHaveTextContent('Đã có trạm mới.');
    expect(row).toHaveTextContent('Bị trả lại: Thiếu biên bản.');
    const link = within(row).getByRole('link', { name: 'Biên bản kiểm tra.pdf' });
    expect(link).toHaveAttribute('href', '/api/v1/reports/7/evidence/3');
  });

  it('assigns bodies to criteria, those left empty to none', async () => {
    const { user, sent } = open({ 'PUT /responsibilities': assigned });
    expect(await screen.findByText('Theo phân công của Huyện Lộc Bình.')).toBeVisible();
    const panel = screen.getByRole('region', { name: 'Cơ quan phụ trách từng tiêu chí' });
    expect(panel).toHaveTextContent('chưa phân công');
    await user.click(within(panel).getByRole('button', { name: 'Sửa phân công' }));
    const [, second] = within(panel).getAllByRole('textbox');
    if (second !== undefined) await user.type(second, ' Sở Xây dựng ');
    await user.click(within(panel).getByRole('button', { name: 'Lưu phân công' }));
    await waitFor(() =>
      expect(sent.map(({ body }) => body)).toEqual([
        {
          bodies: criteria.map(({ position }, at) => ({
            position,
            body: ['Sở Y tế', 'Sở Xây dựng'][at],
          })),
        },
      ]),
    );
    expect(await within(panel).findByRole('button', { name: 'Sửa phân công' })).toBeVisible();
  });

  it('says what there is not', async () => {
    open({
      '/department-requests': { items: [], nextCursor: null },
      '/departments/criteria': { ...across, criteria: [], rows: [] },
      '/responsibilities': { ...assigned, decidedFor: null },
    });
    expect(await screen.findByText('Không có yêu cầu nào như đã chọn.')).toBeVisible();
    expect(await screen.findByText(/^Chưa có tiêu chí nào được phân công/)).toBeVisible();
    expect(await screen.findByText('Chưa có đơn vị nào phân công.')).toBeVisible();
  });

  it('is not for those of a commune', async () => {
    open({ '/me': signedInAs(officer) });
    expect(
      await screen.findByRole('heading', { name: 'Tài khoản này không mở được trang này' }),
    ).toBeVisible();
  });
});
