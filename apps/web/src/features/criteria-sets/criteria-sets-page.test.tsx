import { screen, within } from '@testing-library/react';
import { set2016, setOf } from '@tiendo/charts/fixtures/references.ts';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const criterion = (id: number, number: number, name: string, nameEn: string | null): CriterionReference => ({
  id,
  position: number,
  number,
  name,
  nameEn,
  shortName: null,
  shortNameEn: null,
  groupName: null,
  groupNameEn: null,
});

const [planning, income] = [
  criterion(1, 1, 'Quy hoạch', 'Planning'),
  criterion(10, 10, 'Thu nhập', 'Income'),
];
const of2022 = { ...setOf('XA_NTM_2022', 19), nameVi: 'Bộ 2022', nameEn: 'Set of 2022', validTo: null };
const of2026 = setOf('XA_NTM_2026', 10);

const answer: CriteriaSetAnswer = {
  ...of2022,
  decisionDate: '2022-03-08',
  issuer: 'Thủ tướng Chính phủ',
  periodPrinted: null,
  scopeUnit: null,
  indicatorCount: 57,
  verdictsAllowed: ['met', 'not_met'],
  thresholdAxis: null,
  completeness: null,
  note: null,
  bands: [],
  criteria: [planning, income].map((one) => ({
    ...one,
    responsibleBody: null,
    withdrawalKey: false,
    nameSource: null,
    note: null,
    indicators: [],
  })),
  mappings: [
    {
      set: set2016,
      direction: 'from',
      via: [],
      known: true,
      criteria: [
        {
          criterionId: 1,
          counterparts: [criterion(91, 1, 'Quy hoạch', 'Planning')],
          notes: ['Theo số và tên.'],
        },
        { criterionId: 10, counterparts: [], notes: ['Theo số và tên.'] },
      ],
    },
    {
      set: of2026,
      direction: 'to',
      via: [],
      known: false,
      criteria: [1, 10].map((criterionId) => ({ criterionId, counterparts: null, notes: [] })),
    },
  ],
  frozenSince: '2021-12-31',
  sources: [],
};

const answers = {
  '/criteria-sets': { items: [set2016, of2022, of2026], nextCursor: null },
  '/criteria-sets/XA_NTM_2022': answer,
  '/criteria-sets/XA_NTM_2026': { ...answer, ...of2026, criteria: [], mappings: [], frozenSince: null },
};

describe('the page of criteria sets', () => {
  it('says of each criterion what it reads as in other sets, none, or that no basis is known', async () => {
    renderApp('/bo-tieu-chi?bo=XA_NTM_2022', answers);
    const table = await screen.findByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Số', 'Tiêu chí', 'Từ bộ 2016', 'Đọc sang bộ 2026']);
    const cells = (name: string) =>
      within(within(table).getByRole('row', { name: new RegExp(name) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells('1 Quy hoạch')).toEqual(['1', '1 Quy hoạch', 'chưa có căn cứ']);
    expect(cells('10 Thu nhập')).toEqual(['10', 'không có tiêu chí tương ứng', 'chưa có căn cứ']);
    expect(screen.getByText('Theo số và tên.')).toBeVisible();
    expect(screen.getByText(/^Đọc sang bộ 2026: chưa có căn cứ/)).toBeVisible();
  });

  it('says since when figures stand on a set, so that it is frozen', async () => {
    renderApp('/bo-tieu-chi?bo=XA_NTM_2022', answers);
    const section = await screen.findByRole('region', { name: 'Bộ 2022' });
    expect(section).toHaveTextContent('Trạng tháiđã khóa: có số liệu theo bộ này từ 31/12/2021');
    expect(section).toHaveTextContent('Quy mô19 tiêu chí, 57 chỉ tiêu');
    expect(section).toHaveTextContent('Phạm vicả nước');
  });

  it('opens with the set in force, and another is an address of its own', async () => {
    const { user, address } = renderApp('/bo-tieu-chi', answers);
    expect(await screen.findByRole('region', { name: 'Bộ 2022' })).toBeVisible();
    const list = screen.getByRole('navigation', { name: 'Chọn bộ tiêu chí' });
    expect(within(list).getByRole('link', { current: 'page' })).toHaveTextContent('Xã NTM 2022');
    await user.click(within(list).getByRole('link', { name: 'Xã NTM 2026' }));
    expect(address()).toBe('/bo-tieu-chi?bo=XA_NTM_2026');
    expect(await screen.findByText('Chưa có danh sách tiêu chí.')).toBeVisible();
    expect(screen.getByText(/còn sửa được/)).toBeVisible();
  });

  it('tells of an address that names no set', async () => {
    renderApp('/bo-tieu-chi?bo=XA_NTM_1999', answers);
    expect(await screen.findByText('Không có bộ tiêu chí này.')).toBeVisible();
  });

  it('reads in English at the press of a button', async () => {
    const { user } = renderApp('/bo-tieu-chi?bo=XA_NTM_2022', answers);
    await user.click(await screen.findByRole('button', { name: 'EN, English' }));
    const row = await screen.findByRole('row', { name: /Planning/ });
    expect(row).toHaveTextContent('1Planning1 Planningno basis found');
    expect(screen.getByText('Theo số và tên.')).toHaveAttribute('lang', 'vi');
  });
});
