import { screen, waitFor, within } from '@testing-library/react';
import { locBinh, unit } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { average, unitAnswer } from '../../testing/answers.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';
import { target } from '../../testing/target.ts';

const commune = (id: number, name: string) => ({
  ...unit(id, name, 'commune', [name, 'Lộc Bình', 'Lạng Sơn', 'Việt Nam']),
  ref: `${id}@2020-03-31`,
});
const [tuMich, khuatXa] = [commune(6547, 'Tú Mịch'), commune(6577, 'Khuất Xá')];
const villages = {
  id: 2,
  quantity: { min: 13, max: 13, decimals: 0, qualifier: 'exact' },
  denominator: 26,
  population: '03 xã biên giới',
  setCode: null,
} as const;
const targets = {
  items: [
    target('recognition_year', {
      origin: 'published',
      units: [tuMich, khuatXa].map((one) => ({ unit: one, outcome: null })),
    }),
    target('villages_meeting', villages),
    target('average_criteria', { id: 3 }),
    target('pledges', { id: 4, quantity: { min: 600, max: null, decimals: 0, qualifier: 'more_than' } }),
  ],
  nextCursor: null,
};

const lines = () =>
  within(screen.getByRole('region', { name: 'Mục tiêu, đăng ký' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent?.replace(/^(MT|CB|MP| )+/, ''));

describe('the panel of targets', () => {
  it('says who is to reach what by when, as an official reads it out', async () => {
    renderApp(locBinhAddress, { '/targets': targets });
    const told = [
      'Tú Mịch và Khuất Xá: đạt chuẩn NTM trong năm 2020',
      '03 xã biên giới: 13/26 thôn đạt chuẩn đến hết năm 2020',
      'Huyện Lộc Bình: bình quân 11,00/19 tiêu chí/xã trong năm 2020',
      'Huyện Lộc Bình: pledges trên 600, năm 2020',
    ];
    await waitFor(() => expect(lines()).toEqual(told));
  });

  it('tells a commune what the unit above has set for it, with what is still missing', async () => {
    const district = { ...locBinh, ref: '188@2020-03-31' };
    const count = { met: 9, size: 19, metCriteria: [], notMetCriteria: [], unknown: 0 };
    renderApp('/tong-quan?don-vi=6547@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1', {
      '/units/6547@2020-03-31': { ...unitAnswer(tuMich), parent: district },
      '/figures/average': { ...average, unit: tuMich, count },
      '/targets': (query: URLSearchParams) =>
        query.get('unit') === '188@2020-03-31' ? targets : { items: [], nextCursor: null },
    });
    await waitFor(() => expect(lines()).toEqual(['Tú Mịch và Khuất Xá: đạt chuẩn NTM trong năm 2020']));
    expect(screen.getByRole('region', { name: 'Số liệu chính' })).toHaveTextContent(
      'Năm 2020đạt chuẩn NTM; còn thiếu 10 tiêu chí',
    );
  });
});
