import { expect, it } from 'vitest';
import type { SavedView } from './saved-views.ts';
import { viewsToBring } from './views-to-bring.ts';

const view = (name: string, address = '/tong-quan'): SavedView => ({ id: name, name, address, slides: null });
const named = (own: SavedView[], kept: SavedView[]) => viewsToBring(own, kept).map(({ name }) => name);

it('leaves out what the person has, and numbers what would take the place of another view', () => {
  const own = [view('Huyện'), view('Xã điểm'), view('Xã điểm (2)')];
  expect(named(own, [view('Huyện'), view('Xã điểm', '/ma-tran'), view('Quý trước')])).toEqual([
    'Xã điểm (3)',
    'Quý trước',
  ]);
});

it('brings two of one name as two', () => {
  expect(named([], [view('Huyện'), view('Huyện', '/ma-tran')])).toEqual(['Huyện', 'Huyện (2)']);
});

it('keeps a numbered name as long as a name may be', () => {
  const long = 'x'.repeat(120);
  expect(named([view(long)], [view(long, '/ma-tran')])).toEqual([`${'x'.repeat(116)} (2)`]);
});
