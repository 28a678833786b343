import { readView } from '@tiendo/contracts/view-address.ts';
import { expect, it } from 'vitest';
import type { SavedView } from '../../shared/saved-views/saved-views.ts';
import { atSlide, conferencePages, withoutSlide } from './conference-order.ts';

const address = '/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
const view = readView({ 'don-vi': '188@2020-03-31', bo: 'XA_NTM_2016', ky: '2020-Q1' });
const saved: SavedView[] = [
  { id: '1', name: 'Toàn huyện', address, slides: ['dien-bien'] },
  { id: '2', name: 'Khuất Xá', address: '/ho-so-xa?don-vi=06565@2020-03-31', slides: null },
];

it('puts the slide into an address and takes it out again', () => {
  expect(atSlide(address, 3)).toBe(`${address}&chieu=3`);
  expect(withoutSlide(`${address}&chieu=3`)).toBe(address);
});

it('goes through the saved views in their order where the page is one of them', () => {
  expect(conferencePages(`${address}&chieu=2`, view, saved)).toEqual([
    { address, slides: ['dien-bien'] },
    { address: '/ho-so-xa?don-vi=06565@2020-03-31', slides: null },
  ]);
});

it('goes through the pages of the view otherwise, the open one as it is', () => {
  const own = `${address}&cap=huyen`;
  const pages = conferencePages(`${own}&chieu=1`, view, saved).map((page) => page.address);
  expect(pages[0]).toBe(own);
  expect(pages).toContain('/ho-so-xa?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
});

it('has one page where the page shows no view', () => {
  expect(conferencePages('/nguon-so-lieu?chieu=1', null, [])).toEqual([
    { address: '/nguon-so-lieu', slides: null },
  ]);
});
