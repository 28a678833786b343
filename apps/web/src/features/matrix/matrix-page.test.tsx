import { screen, waitFor, within } from '@testing-library/react';
import { figureBase } from '@tiendo/charts/fixtures/figure-base.ts';
import { locBinhMatrix, matrixAnswer, matrixCriteria } from '@tiendo/charts/fixtures/matrix.ts';
import { simulation, unit } from '@tiendo/charts/fixtures/references.ts';
import type { CriterionAnswer } from '@tiendo/contracts/figures/criterion.ts';
import { describe, expect, it } from 'vitest';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const address = '/ma-tran?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';

const income = matrixCriteria.find(({ number }) => number === 10);
if (income === undefined) throw new Error('the fixture has criterion 10');

const point = (period: string, verdict: CriterionAnswer['verdict'] | null) => ({
  period,
  asOf: '2020-03-31',
  setCode: 'XA_NTM_2016',
  verdict,
  origin: 'simulated' as const,
  dataAsOf: '2020-03-31',
});

const criterion: CriterionAnswer = {
  ...figureBase({ origins: ['simulated'], sources: [simulation] }),
  criterion: income,
  responsibleBody: 'Bộ KH&ĐT (Tổng cục Thống kê)',
  note: null,
  region: 'TDMNPB',
  verdict: 'not_met',
  origin: 'simulated',
  snapshot: {
    id: 1,
    asOf: '2020-03-31',
    basis: 'self_assessed',
    revision: 2,
    revisionReason: null,
    origin: 'simulated',
    receivedOn: '2020-04-08',
    note: null,
    source: null,
  },
  indicators: [
    {
      code: '10',
      text: 'Thu nhập bình quân đầu người khu vực nông thôn',
      textConfidence: 'high',
      textSource: null,
      unitOfMeasure: 'triệu đồng/người/năm',
      operator: '>=',
      note: null,
      threshold: {
        axisValue: 'TDMNPB',
        year: null,
        value: 36,
        text: null,
        confidence: 'high',
        source: 'QĐ 1980/QĐ-TTg',
      },
      thresholdGap: null,
      value: {
        quantity: { min: 34.8, max: 34.8, decimals: 1, qualifier: 'exact' },
        text: null,
        isMet: false,
      },
    },
  ],
  history: [point('2019-Q3', 'met'), point('2019-Q4', 'not_met'), point('2020-Q1', 'not_met')],
  breaks: [],
  standingSince: { period: '2019-Q4', dataAsOf: '2019-12-31', orEarlier: false },
};

const answers = { '/figures/matrix': locBinhMatrix, '/figures/criterion': criterion };

function shownMatrix(more = '', others = {}) {
  const app = renderApp(`${address}${more}`, { ...answers, ...others });
  return { ...app, grid: () => screen.findByRole('grid', { name: 'Ma trận xã và tiêu chí' }) };
}

const names = (grid: HTMLElement) =>
  [...grid.querySelectorAll('tbody [data-column="0"] > a')].map((name) => name.textContent);

const cellOf = (name: string) => screen.findByLabelText(name);

describe('the matrix', () => {
  it('tells its finding, and every verdict of every commune in words', async () => {
    const { grid } = shownMatrix();
    await grid();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '12 trên 25 ô đạt; 02 ô mới đạt, 01 ô mất',
    );
    expect(await cellOf('Khuất Xá, 3 Thủy lợi: đạt, mới đạt so với quý IV/2019')).toBeInTheDocument();
    expect(await cellOf('Hữu Lân, 3 Thủy lợi: chưa đạt, mất so với quý IV/2019')).toBeInTheDocument();
    expect(await cellOf('Ái Quốc, 11 Hộ nghèo: chưa rõ')).toBeInTheDocument();
    expect(await cellOf('Hữu Lân, 11 Hộ nghèo: không xét')).toBeInTheDocument();
  });

  it('tells how many cannot be compared and what is simulated', async () => {
    const { grid } = shownMatrix();
    await grid();
    expect(screen.getByText('01 xã không so được với quý IV/2019: đơn vị đã sắp xếp')).toBeInTheDocument();
    expect(screen.getByText('Cả bảng là số mô phỏng.')).toBeInTheDocument();
  });

  it('tells of how many communes there are figures', async () => {
    const answer = matrixAnswer([
      ['Khuất Xá', 'ĐĐĐĐĐ'],
      ['Tam Gia', '?????', undefined, { met: null, origin: null, dataAsOf: null }],
    ]);
    shownMatrix('', { '/figures/matrix': answer });
    expect(await screen.findByText('1/2 xã đã báo cáo')).toBeInTheDocument();
  });

  it('asks for a second page of rows and says what it leaves out', async () => {
    const lastUnit = unit(99, 'Xã cuối', 'commune', ['Lộc Bình']);
    const { grid, calls } = shownMatrix('', {
      '/figures/matrix': (query: URLSearchParams) =>
        query.has('cursor')
          ? {
              ...matrixAnswer([['Xã cuối', 'ĐĐĐĐĐ', undefined, { unit: lastUnit }]]),
              expected: 10_600,
              nextCursor: 'c',
            }
          : { ...locBinhMatrix, expected: 10_600, nextCursor: 'b' },
    });
    expect(names(await grid())).toContain('Xã cuối');
    expect(screen.getByText('6 trên 10.600 xã; chọn đơn vị nhỏ hơn để xem hết')).toBeInTheDocument();
    expect(calls.filter(({ pathname }) => pathname.endsWith('/matrix'))).toHaveLength(2);
  });

  it('says what failed and keeps the way to try again', async () => {
    shownMatrix('', { '/figures/matrix': problemAnswer('internal_error', 500) });
    expect(await screen.findByRole('alert')).toHaveTextContent('Không lấy được số liệu.');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
  });

  it('copies the table for a spreadsheet', async () => {
    const { grid, user } = shownMatrix();
    await grid();
    await user.click(screen.getByRole('button', { name: 'Chép bảng' }));
    const [head = '', first = ''] = (await navigator.clipboard.readText()).split('\n');
    expect(head.split('\t').slice(0, 3)).toEqual(['Xã', '1 Quy hoạch', '2 Giao thông']);
    expect(first.split('\t').slice(0, 3)).toEqual(['Đông Quan', 'đạt', 'đạt']);
  });
});

describe('the files', () => {
  const offered = async (more: string) => {
    const { grid, user } = shownMatrix(more);
    await grid();
    await user.click(screen.getByRole('button', { name: 'Xuất' }));
    return (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
  };

  it('of the whole matrix are had as one', async () => {
    expect(await offered('')).toContain('Tải cả trang (ZIP)');
  });

  it('of what the reader has left are made of that alone', async () => {
    const files = await offered('&loc=11-chua-dat');
    expect(files).toContain('Tải mọi bảng CSV');
    expect(files).not.toContain('Tải cả trang (ZIP)');
  });
});

describe('the rows', () => {
  it('are sorted by a header, told in the address, the other way round by a second press', async () => {
    const { grid, user, address: shownAddress } = shownMatrix();
    const table = await grid();
    await user.click(within(table).getByRole('columnheader', { name: 'Xã' }));
    await waitFor(() => expect(names(table)[0]).toBe('Ái Quốc'));
    expect(shownAddress()).toContain('sap=ten');
    expect(within(table).getByRole('columnheader', { name: 'Xã' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(table).getByRole('columnheader', { name: 'Xã' }));
    await waitFor(() => expect(names(table)[0]).toBe('Thống Nhất'));
  });

  it('that miss a criterion are asked for in the filters, counted and cleared', async () => {
    const { grid, user, address: shownAddress } = shownMatrix();
    await grid();
    await user.click(screen.getByRole('button', { name: /^Lọc/ }));
    await user.selectOptions(await screen.findByLabelText('Tiêu chí'), '11 Hộ nghèo');
    await waitFor(() => expect(shownAddress()).toContain('loc=11-chua-dat'));
    expect(names(await grid())).toEqual(['Đông Quan', 'Thống Nhất']);
    expect(screen.getByText('hiện 2 trên 5 xã')).toBeInTheDocument();
    expect(screen.getByText('1 điều kiện')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(async () => expect(names(await grid())).toHaveLength(5));
  });

  it('that changed are shown alone', async () => {
    const { grid, user } = shownMatrix();
    await grid();
    await user.click(screen.getByRole('button', { name: 'Có thay đổi' }));
    await waitFor(async () => expect(names(await grid())).toEqual(['Đông Quan', 'Khuất Xá', 'Hữu Lân']));
  });

  it('lead to the page of their commune, by the name or by Enter on it', async () => {
    const { grid, user, address: shownAddress } = shownMatrix();
    const table = await grid();
    const name = within(table).getByRole('link', { name: 'Khuất Xá' });
    expect(name).toHaveAttribute('href', expect.stringMatching(/^\/ho-so-xa\?don-vi=u1&.*ky=2020-Q1$/));
    name.closest('th')?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(shownAddress()).toMatch(/^\/ho-so-xa\?/));
  });

  it('that no filter leaves are told, with the way back', async () => {
    const { user } = shownMatrix('&nam=2031');
    expect(await screen.findByText('Không có xã nào hợp với bộ lọc.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(await screen.findByRole('grid')).toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('has one stop in the grid, and walks it by arrows, Home, End and their jumps', async () => {
    const { grid, user } = shownMatrix();
    const table = await grid();
    const stops = table.querySelectorAll('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(await cellOf('Khuất Xá, 2 Giao thông: chưa đạt'));
    await user.keyboard('{Control>}{Home}{/Control}{ArrowRight}');
    expect(document.activeElement).toBe(await cellOf('Đông Quan, 1 Quy hoạch: đạt'));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveRole('columnheader');
    await user.keyboard('{Control>}{End}{/Control}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(await cellOf('Hữu Lân, 11 Hộ nghèo: không xét'));
    expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('opens a cell by Enter with the focus on its words, and goes back to the cell by Escape', async () => {
    const { grid, user, address: shownAddress } = shownMatrix();
    const table = await grid();
    table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    await user.keyboard('{ArrowDown}{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Khuất Xá, tiêu chí 10' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(shownAddress()).toContain('o=u1.10');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument());
    expect(document.activeElement).toBe(await cellOf('Khuất Xá, 10 Thu nhập: chưa đạt'));
    expect(shownAddress()).not.toContain('&o=');
  });
});

describe('a cell that the address opens', () => {
  const pane = () => screen.findByRole('complementary', { name: 'Chi tiết một tiêu chí' });

  it('tells verdict, threshold, basis, data and history', async () => {
    shownMatrix('&o=u1.10');
    const shown = await pane();
    await within(shown).findByText('từ 36 triệu đồng/người/năm trở lên; vùng Trung du miền núi phía Bắc');
    expect(within(shown).getByRole('link', { name: 'Mở hồ sơ xã' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/ho-so-xa\?/),
    );
    expect(within(shown).getByText('QĐ 1980/QĐ-TTg; độ chắc cao')).toBeInTheDocument();
    expect(within(shown).getByText('thiếu 1,2 triệu đồng/người/năm')).toBeInTheDocument();
    expect(
      within(shown).getByRole('img', { name: '34,8 so với ngưỡng 36 triệu đồng/người/năm' }),
    ).toBeInTheDocument();
    expect(
      within(shown).getByText(/đến 31\/03\/2020; tự đánh giá; lần sửa 2; nhận ngày 08\/04\/2020/),
    ).toBeInTheDocument();
    expect(within(shown).getByText('Chưa có minh chứng trong hệ thống.')).toBeInTheDocument();
    expect(within(shown).getByText('Chưa đạt từ quý IV/2019')).toBeInTheDocument();
    expect(within(shown).getAllByRole('listitem')).toHaveLength(3);
  });

  it('says why there is no threshold, and draws none', async () => {
    const [indicator] = criterion.indicators;
    const unknown = { ...indicator, threshold: null, thresholdGap: 'no_basis_for_region', value: null };
    shownMatrix('&o=u1.10', { '/figures/criterion': { ...criterion, indicators: [unknown] } });
    const shown = await pane();
    expect(
      await within(shown).findByText('chưa có căn cứ cho vùng này (Trung du miền núi phía Bắc)'),
    ).toBeInTheDocument();
    expect(within(shown).queryByRole('img')).not.toBeInTheDocument();
    expect(within(shown).getByText('chỉ báo kết quả, không báo giá trị')).toBeInTheDocument();
  });

  it('is the stop of the grid, and is closed by its button', async () => {
    const { grid, user } = shownMatrix('&o=u1.10');
    await pane();
    expect((await grid()).querySelector('[tabindex="0"]')).toBe(
      await cellOf('Khuất Xá, 10 Thu nhập: chưa đạt'),
    );
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument());
  });

  it('is not opened where the commune is not among those shown', async () => {
    const { grid } = shownMatrix('&o=99999.10');
    await grid();
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });
});
