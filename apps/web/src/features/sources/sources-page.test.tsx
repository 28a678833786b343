import { screen, within } from '@testing-library/react';
import { locBinhCriteria } from '@tiendo/charts/fixtures/criteria.ts';
import { locBinh, report } from '@tiendo/charts/fixtures/references.ts';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const figure: PublishedFigureItem = {
  key: 'F30',
  sourceKey: report.key,
  measure: {
    code: 'average_criteria',
    nameVi: 'Bình quân',
    nameEn: 'Average',
    unitOfMeasureVi: 'tiêu chí/xã',
    unitOfMeasureEn: 'criteria per commune',
  },
  labelVi: 'Trung bình tiêu chí/xã',
  labelEn: 'Average criteria per commune',
  unit: locBinh,
  population: null,
  perMember: false,
  setCode: 'XA_NTM_2016',
  setBasis: 'inferred',
  setCandidates: [],
  quantity: { min: 9.84, max: 9.84, decimals: 2, qualifier: 'exact' },
  valueText: null,
  valueTextEn: null,
  numerator: null,
  denominator: null,
  percent: null,
  band: null,
  asOf: { from: '2020-03-31', to: '2020-03-31', precision: 'day', basis: 'event' },
  period: null,
  stockOrFlow: 'stock',
  status: 'result',
  metNames: [],
  metNamesEn: [],
  notMetNames: ['giao thông', 'môi trường'],
  notMetNamesEn: ['transport'],
  metNumbers: [],
  notMetNumbers: [],
  unitNames: [],
  quote: null,
  note: 'Hiểu là mỗi xã.',
  noteEn: 'Read as each commune.',
  checks: [
    {
      kind: 'communes_from_groups',
      verdict: 'consistent',
      published: 19,
      computedLeast: 19,
      computedMost: 19,
      difference: 0,
      terms: ['4', '1', '1', '13'],
    },
  ],
  view: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
};

const participants: PublishedFigureItem = {
  ...figure,
  key: 'F12',
  sourceKey: 'cao-loc-2024',
  labelVi: 'Lượt người tham gia',
  labelEn: 'Participants',
  measure: { ...figure.measure, code: 'participants', unitOfMeasureVi: 'lượt người' },
  quantity: { min: null, max: 18000, decimals: 0, qualifier: 'nearly' },
  setCode: null,
  checks: [],
  view: null,
};

const source = (key: string, title: string, caution: string | null) => ({
  ...report,
  key,
  title,
  caution,
  eventDateBasis: 'Bài ghi ngày họp.',
  eventDateBasisEn: 'The report gives the day of the meeting.',
  unit: locBinh,
  figureCount: 1,
  stressedCriteria: key === report.key ? locBinhCriteria.items.slice(-2).map((item) => item.criterion) : [],
});

const answers = {
  '/sources': {
    items: [
      source(report.key, 'Sơ kết quý I', null),
      source('cao-loc-2024', 'Sơ kết 6 tháng', 'Năm là suy ra.'),
    ],
    nextCursor: null,
  },
  '/published-figures': { items: [figure, participants], nextCursor: null },
};

describe('the page of sources', () => {
  it('states each figure as printed, with its date, set and check, and opens its view', async () => {
    const { user, address } = renderApp('/nguon-so-lieu', answers);
    const row = await screen.findByRole('row', { name: /Trung bình tiêu chí\/xã/ });
    expect(row).toHaveTextContent('9,84 tiêu chí/xã');
    expect(row).toHaveTextContent('31/03/2020theo ngày họp');
    expect(row).toHaveTextContent('Xã NTM 2016suy ra');
    expect(row).toHaveTextContent('khớp Số xã: 4 + 1 + 1 + 13 = 19');
    await user.click(within(row).getByRole('link', { name: 'Mở trang' }));
    expect(address()).toBe('/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  });

  it('keeps the words around a number', async () => {
    renderApp('/nguon-so-lieu', answers);
    const row = await screen.findByRole('row', { name: /Lượt người tham gia/ });
    expect(row).toHaveTextContent('gần 18.000 lượt người');
    expect(row).toHaveTextContent('không có gì để đối chiếu');
  });

  it('shows one report on request, with what to be careful about', async () => {
    const { user, address } = renderApp('/nguon-so-lieu', answers);
    const filter = await screen.findByRole('navigation', { name: 'Lọc theo báo cáo' });
    await user.click(within(filter).getAllByRole('link')[2] ?? filter);
    expect(address()).toBe('/nguon-so-lieu?bao-cao=cao-loc-2024');
    expect(await screen.findByText('Năm là suy ra.')).toBeVisible();
    expect(within(filter).getAllByRole('link', { current: 'page' })).toHaveLength(1);
    expect(screen.queryByText('Trung bình tiêu chí/xã')).toBeNull();
  });

  it('names the criteria that a conference stressed, beside its report alone', async () => {
    renderApp('/nguon-so-lieu', answers);
    const one = await screen.findByRole('region', { name: /Sơ kết quý I/ });
    expect(one).toHaveTextContent('Hội nghị nhấn mạnh16 Văn hóa; 17 Môi trường, an toàn TP');
    expect(screen.getAllByText('Hội nghị nhấn mạnh')).toHaveLength(1);
  });

  it('marks the figure that the address points at', async () => {
    renderApp('/nguon-so-lieu#F30', answers);
    const row = await screen.findByRole('row', { name: /Trung bình tiêu chí\/xã/ });
    expect(row).toHaveAttribute('data-here', 'true');
  });

  it('reads in English at the press of a button', async () => {
    const { user } = renderApp('/nguon-so-lieu', answers);
    await user.click(await screen.findByRole('button', { name: 'EN, English' }));
    const row = await screen.findByRole('row', { name: /Average criteria per commune/ });
    expect(row).toHaveTextContent('9.84 criteria per commune');
    expect(row).toHaveTextContent('Read as each commune.');
    expect(screen.getAllByText('The report gives the day of the meeting.', { exact: false })).toHaveLength(2);
  });

  it('says of words without a translation that they are Vietnamese', async () => {
    const { user } = renderApp('/nguon-so-lieu', answers);
    await user.click(await screen.findByRole('button', { name: 'EN, English' }));
    const row = await screen.findByRole('row', { name: /Average criteria per commune/ });
    expect(row).toHaveTextContent('transport; môi trường');
    expect(within(row).getByText('môi trường')).toHaveAttribute('lang', 'vi');
    expect(within(row).getByText(/transport/)).not.toHaveAttribute('lang');
    expect(screen.getByText('Năm là suy ra.')).toHaveAttribute('lang', 'vi');
    for (const title of screen.getAllByText('Sơ kết quý I')) expect(title).toHaveAttribute('lang', 'vi');
  });
});
