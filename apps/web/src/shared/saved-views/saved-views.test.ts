import { describe, expect, it } from 'vitest';
import { changedViews, readSavedViews, type SavedView } from './saved-views.ts';

const view = (name: string, more: Partial<SavedView> = {}): SavedView => ({
  id: name,
  name,
  address: '/tong-quan?don-vi=188@2020-03-31',
  slides: null,
  ...more,
});
const three = [view('Huyện'), view('Xã điểm'), view('Quý trước')];
const names = (views: readonly SavedView[]) => views.map(({ name }) => name);

describe('saved views', () => {
  it('are read back as they were written', () => {
    expect(readSavedViews(JSON.stringify(three))).toEqual(three);
  });

  it.each([
    ['nothing kept', null],
    ['something that is not JSON', '{'],
    ['something that is no list', '{}'],
    ['an address of another site', JSON.stringify([view('x', { address: 'https://example.org' })])],
  ])('are none where the browser holds %s', (_, text) => {
    expect(readSavedViews(text)).toEqual([]);
  });

  it('leave out one that cannot be read and keep the others', () => {
    expect(names(readSavedViews(JSON.stringify([{ id: 1 }, ...three])))).toEqual(names(three));
  });

  it('take the place of one of the same name', () => {
    const saved = changedViews(three, { kind: 'save', view: view('Xã điểm', { address: '/ma-tran' }) });
    expect(names(saved)).toEqual(names(three));
    expect(saved[1]?.address).toBe('/ma-tran');
  });

  it('are moved, renamed and removed one at a time', () => {
    expect(names(changedViews(three, { kind: 'move', id: 'Huyện', by: 1 }))).toEqual([
      'Xã điểm',
      'Huyện',
      'Quý trước',
    ]);
    expect(names(changedViews(three, { kind: 'move', id: 'Huyện', by: -1 }))).toEqual(names(three));
    expect(names(changedViews(three, { kind: 'rename', id: 'Huyện', name: 'Toàn huyện' }))[0]).toBe(
      'Toàn huyện',
    );
    expect(names(changedViews(three, { kind: 'remove', id: 'Huyện' }))).toEqual(['Xã điểm', 'Quý trước']);
  });
});
