import { readView } from '@tiendo/contracts/view-address.ts';
import { expect, it } from 'vitest';
import type { SavedView } from '../../shared/saved-views/saved-views.ts';
import { atSlide, conferencePages, withoutSlide } from './conference-order.ts';

const of = '?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
const address = `/tong-quan${of}`;
const view = readView({ 'don-vi': '188@2020-03-31', bo: 'XA_NTM_2016', ky: '2020-Q1' });
const saved: SavedView[] = [
  { id: '1', name: 'Toàn huyện', address, slides: ['dien-bien'] },
  { id: '2', name: 'Khuất Xá', address: '/ho-so-xa?don-vi=06565@2020-03-31', slides: null },
];

const addresses = (open: string, single = false, opened: string[] = []) =>
  conferencePages({ address: open, view, single, opened }, []).map((page) => page.address);

it('puts the slide into an address and takes it out again', () => {
  expect(atSlide(address, 3)).toBe(`${address}&chieu=3`);
  expect(withoutSlide(`${address}&chieu=3`)).toBe(address);
});

it('goes through the saved views in their order where the page is one of them', () => {
  expect(conferencePages({ address: `${address}&chieu=2`, view, single: false, opened: [] }, saved)).toEqual([
    { address, slides: ['dien-bien'] },
    { address: '/ho-so-xa?don-vi=06565@2020-03-31', slides: null },
  ]);
});

it('goes through the pages of the view otherwise, the open one as it is', () => {
  const own = `${address}&cap=huyen`;
  expect(addresses(`${own}&chieu=1`)).toEqual([own, ...['/ma-tran', '/xep-hang'].map((path) => path + of)]);
});

it('leaves out pages with nothing to show, except the one that is open', () => {
  expect(addresses(`/tong-quan${of}`, true)).toContain(`/ho-so-xa${of}`);
  expect(addresses(`/ho-so-xa${of}`)).toContain(`/ho-so-xa${of}`);
  expect(addresses(`/tong-quan${of}`, true)).not.toContain(`/so-sanh${of}`);
  const compared = `/so-sanh${of}&them=06565@2020-03-31`;
  expect(addresses(`${compared}&chieu=1`)).toContain(compared);
});

it('keeps the pages it was opened at, as they were, as long as the view is the same', () => {
  const compared = `/so-sanh${of}&them=06565@2020-03-31`;
  expect(addresses(`/xep-hang${of}&chieu=1`, false, [compared])).toEqual([
    ...['/tong-quan', '/ma-tran', '/xep-hang'].map((path) => path + of),
    compared,
  ]);
  const ofAnother = compared.replace('188@2020-03-31', '183@2020-03-31');
  expect(addresses(`/xep-hang${of}&chieu=1`, false, [ofAnother])).not.toContain(ofAnother);
});

it('has one page where the page shows no view', () => {
  expect(
    conferencePages({ address: '/nguon-so-lieu?chieu=1', view: null, single: false, opened: [] }, []),
  ).toEqual([{ address: '/nguon-so-lieu', slides: null }]);
});
