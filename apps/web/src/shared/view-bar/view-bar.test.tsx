import { screen } from '@testing-library/react';
import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { set2022, unitAnswer } from '../../testing/answers.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const at = (unit: string, set: string, period: string) => `/tong-quan?don-vi=${unit}&bo=${set}&ky=${period}`;

describe('the filter bar', () => {
  it('steps through the periods with its buttons and with the brackets', async () => {
    const { user, address } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: 'Kỳ sau' }));
    expect(address()).toBe(at('188@2020-03-31', 'XA_NTM_2016', '2020-Q2'));
    await screen.findByRole('button', { name: 'Quý II/2020' });
    await user.keyboard('[[');
    expect(address()).toBe(locBinhAddress);
  });

  it('offers the quarters that hold data, and opens the chosen one', async () => {
    const { user, address } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: 'Quý I/2020' }));
    await user.click(await screen.findByRole('button', { name: 'Quý III/2018' }));
    expect(address()).toBe(at('188@2020-03-31', 'XA_NTM_2016', '2018-Q3'));
  });

  it('takes the set in force of the same level where the chosen one does not apply, and says so', async () => {
    const sets = (query: URLSearchParams) => ({
      items: [set2016, set2022].filter((set) => {
        const day = query.get('asOf');
        return day === null || (set === set2016) === day < '2022-03-08';
      }),
      nextCursor: null,
    });
    const { user, address } = renderApp(at('188@2020-03-31', 'XA_NTM_2016', '2021-Q4'), {
      '/criteria-sets': sets,
    });
    await user.click(await screen.findByRole('button', { name: 'Kỳ sau' }));
    expect(
      await screen.findByText('Xã NTM 2016 không áp dụng cho đơn vị và kỳ này; đang xem theo Xã NTM 2022.'),
    ).toBeVisible();
    expect(address()).toBe(at('188@2020-03-31', 'XA_NTM_2022', '2022-Q1'));
  });

  it('follows a unit that ended to the one it became, and says so', async () => {
    const old = { ...locBinh, id: 'u1', ref: '06565@2019-12-31', name: 'Xuân Mãn', validTo: '2020-01-01' };
    const successor = {
      ...locBinh,
      id: 'u2',
      ref: '06544@2020-03-31',
      name: 'Khánh Xuân',
      validFrom: '2020-01-01',
    };
    const link = { date: '2020-01-01', kind: 'merge', legalBasis: null, basis: 'act', of: 'u1' };
    const { user, address } = renderApp(at('06565@2019-12-31', 'XA_NTM_2016', '2019-Q4'), {
      '/units/06565@2019-12-31': unitAnswer(old),
      '/units/06544@2020-03-31': unitAnswer(successor),
      '/units/06565@2019-12-31/lineage': {
        unit: old,
        predecessors: [],
        successors: [{ ...link, unit: successor }],
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Kỳ sau' }));
    expect(await screen.findByText(/đang xem Khánh Xuân theo biến động đơn vị/)).toBeVisible();
    expect(address()).toBe(at('06544@2020-03-31', 'XA_NTM_2016', '2020-Q1'));
  });

  it('puts the basis into the address', async () => {
    const { user, address } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: /Cơ sở số liệu/ }));
    await user.click(await screen.findByRole('option', { name: 'Đã thẩm định' }));
    expect(address()).toBe(`${locBinhAddress}&co-so=tham-dinh`);
  });

  it('copies the address of the view and says so', async () => {
    const { user } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: 'Chép liên kết' }));
    expect(await screen.findByText('Đã chép')).toBeVisible();
  });
});
