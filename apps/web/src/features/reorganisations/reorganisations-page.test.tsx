import { screen, within } from '@testing-library/react';
import { langSon, locBinh } from '@tiendo/charts/fixtures/references.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { describe, expect, it } from 'vitest';
import { unitAnswer } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const commune = (id: number, code: string, name: string, ref: string): UnitSummary => ({
  ...locBinh,
  id: `u${id}`,
  ref: `${code}@${ref}`,
  code,
  name,
  kind: 'commune',
});

const twoTier: ReorganisationItem = {
  id: 9,
  date: '2025-07-01',
  title: 'Kết thúc cấp huyện tỉnh Lạng Sơn',
  titleEn: 'End of the districts of Lạng Sơn',
  legalBasis: 'Nghị quyết 1672/NQ-UBTVQH15',
  source: null,
  reversedAt: null,
  groups: [
    {
      successor: commune(40, '06541', 'Mẫu Sơn', '2025-07-01'),
      predecessors: [
        { unit: commune(20, '06532', 'Mẫu Sơn', '2025-06-30'), kind: 'merge', basis: 'act' },
        { unit: commune(21, '06541', 'Yên Khoái', '2025-06-30'), kind: 'merge', basis: 'act' },
      ],
    },
  ],
  ended: [locBinh],
  changed: [{ kind: 'commune', before: 18, after: 7 }],
  standing: { unit: langSon, counts: [{ kind: 'commune', before: 38, after: 15 }] },
};

const early: ReorganisationItem = {
  ...twoTier,
  id: 1,
  date: '2025-01-01',
  title: 'Sắp xếp đơn vị cấp xã',
  titleEn: null,
  legalBasis: null,
  groups: [
    {
      successor: commune(31, '17713', 'Đại Đồng', '2025-01-01'),
      predecessors: [
        { unit: commune(30, '17713', 'Thanh Hưng', '2024-12-31'), kind: 'merge', basis: 'code_list' },
      ],
    },
    {
      successor: null,
      predecessors: [{ unit: commune(22, '06574', 'Tĩnh Bắc', '2024-12-31'), kind: null, basis: null }],
    },
  ],
  ended: [],
  changed: [{ kind: 'commune', before: 2, after: 1 }],
  standing: null,
};

const answers = {
  '/reorganisations': { items: [twoTier, early], nextCursor: null },
  '/reorganisations/9': twoTier,
  '/units/188@2020-03-31': unitAnswer(locBinh),
};

describe('the page of reorganisations', () => {
  it('tells what became what, by whose act, and how many there were before and after', async () => {
    renderApp('/sap-xep-don-vi', answers);
    const one = await screen.findByRole('region', { name: 'Kết thúc cấp huyện tỉnh Lạng Sơn' });
    expect(one).toHaveTextContent('Từ ngày01/07/2025');
    expect(one).toHaveTextContent('Căn cứNghị quyết 1672/NQ-UBTVQH15');
    expect(one).toHaveTextContent('Thay đổi18 xã → 07 xã (trong dữ liệu, Tỉnh Lạng Sơn: 38 xã → 15 xã)');
    expect(one).toHaveTextContent('Kết thúc hoạt độngHuyện Lộc Bình');
    const row = within(one).getByRole('row', { name: /^Xã Mẫu Sơn 06541/ });
    expect(row).toHaveTextContent('Xã Mẫu Sơn 06532, Xã Yên Khoái 06541');
    expect(row).toHaveTextContent('sáp nhập');
  });

  it('says what is not known, and what was only read off lists', async () => {
    renderApp('/sap-xep-don-vi', answers);
    const one = await screen.findByRole('region', { name: 'Sắp xếp đơn vị cấp xã' });
    expect(one).toHaveTextContent('Căn cứchưa rõ văn bản; đọc từ danh mục mã');
    expect(within(one).getByRole('row', { name: /^Xã Đại Đồng/ })).toHaveTextContent('suy từ danh mục mã');
    expect(within(one).getByRole('row', { name: /chưa rõ thành đơn vị nào/ })).toHaveTextContent(
      'Xã Tĩnh Bắc',
    );
  });

  it('is narrowed to a unit by the address, and from there to the unit around it', async () => {
    const { user, calls, address } = renderApp('/sap-xep-don-vi?don-vi=188@2020-03-31', answers);
    const filter = await screen.findByRole('navigation', { name: 'Lọc theo đơn vị' });
    expect(await within(filter).findByRole('link', { current: 'page' })).toHaveTextContent('Huyện Lộc Bình');
    expect(
      calls.some(
        ({ pathname, searchParams }) =>
          pathname.endsWith('/reorganisations') && searchParams.get('unit') === '188@2020-03-31',
      ),
    ).toBe(true);
    await user.click(within(filter).getByRole('link', { name: 'Tỉnh Lạng Sơn' }));
    expect(address()).toBe(`/sap-xep-don-vi?don-vi=${langSon.ref}`);
  });

  it('says so where there is none', async () => {
    renderApp('/sap-xep-don-vi', { ...answers, '/reorganisations': { items: [], nextCursor: null } });
    expect(await screen.findByText('Không có lần sắp xếp nào trong phạm vi này.')).toBeVisible();
  });

  it('opens one from its title, with a way back, and reads in English', async () => {
    const { user, address } = renderApp('/sap-xep-don-vi', answers);
    await user.click(await screen.findByRole('link', { name: 'Kết thúc cấp huyện tỉnh Lạng Sơn' }));
    expect(address()).toBe('/sap-xep-don-vi/9');
    await user.click(await screen.findByRole('button', { name: 'EN, English' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'End of the districts of Lạng Sơn' }),
    ).toBeVisible();
    expect(screen.getByText('18 communes → 7 communes')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'All reorganisations' }));
    expect(address()).toBe('/sap-xep-don-vi');
  });

  it('says that one was taken back', async () => {
    const reversed = {
      ...twoTier,
      reversedAt: '2026-11-22T03:00:00Z',
      groups: [],
      ended: [],
      standing: null,
    };
    renderApp('/sap-xep-don-vi/9', { ...answers, '/reorganisations/9': reversed });
    expect(await screen.findByText(/đã bị thu hồi ngày 22\/11\/2026/)).toBeVisible();
  });
});
