import { expect, it } from 'vitest';
import { viewOfFigure } from './figure-view.ts';
import { viewAddress } from './view-address.ts';

type Shown = Parameters<typeof viewOfFigure>[0];

const figure = {
  unit: { ref: '188@2020-03-31' },
  criteriaSet: { code: 'XA_NTM_2016' },
  period: '2020-Q1',
  layer: 'published',
  basis: 'verified',
  mode: 'matched_panel',
  reading: { unitsAt: null, panelFrom: '2018-03-31', panelTo: '2020-03-31', leftOut: 0 },
} as Shown;

it('a figure is opened again with all that it was asked for', () => {
  const view = viewOfFigure(figure, 'commune');
  expect(view && viewAddress(view)).toBe(
    '/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1&lop=cong-bo&co-so=tham-tra&cap=xa&doc=khong-doi&tu=2018-03-31&den=2020-03-31',
  );
});

it('a figure is opened again on the page that shows it, with what that page alone lets choose', () => {
  const view = viewOfFigure({ ...figure, mode: 'as_reported' });
  expect(view && viewAddress(view, 'matrix', { 'so-voi': '2019-Q1' })).toBe(
    '/ma-tran?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1&lop=cong-bo&co-so=tham-tra&so-voi=2019-Q1',
  );
});

it('a figure of a day has no page', () => {
  expect(viewOfFigure({ ...figure, period: null })).toBeNull();
});
