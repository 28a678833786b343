import {
  listSavedViews,
  mostSavedViews,
  orderSavedViews,
  removeSavedView,
  type SavedViews,
  savedViews,
  saveView,
} from '@tiendo/contracts/saved-views.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A person of their own for each test. */
const person = (userId: string): Promise<Caller> =>
  storeCaller(api.database, callerWith('analyst', 1, { userId, grants: [] }));

const save = (as: Caller, name: string, address = '/tong-quan', slides: string[] | null = null) =>
  api.send(saveView, { as, body: { name, address, slides } });

const viewsOf = async (as: Caller): Promise<SavedViews['items']> =>
  savedViews.parse((await api.get(urlOf(listSavedViews), api.as(as))).json()).items;

const namesOf = async (as: Caller) => (await viewsOf(as)).map(({ name }) => name);

describe('saving a view', () => {
  it('puts it last, or in the place of the one of the same name, however its accents are written', async () => {
    const me = await person('saves');
    await save(me, 'Lộc Bình');
    await save(me, 'Hà Tĩnh');
    const again = await save(me, ' Lộc Bình '.normalize('NFD'), '/ma-tran?ky=2020-Q1', ['phan-bo']);
    expect(again.statusCode).toBe(200);
    expect(await viewsOf(me)).toMatchObject([
      { name: 'Lộc Bình', address: '/ma-tran?ky=2020-Q1', slides: ['phan-bo'] },
      { name: 'Hà Tĩnh', address: '/tong-quan', slides: null },
    ]);
  });

  it.each([
    '//elsewhere.example/',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/\\elsewhere.example',
    '/a//b',
    '/a\nb',
    'tong-quan',
    '',
  ])('refuses the address %j', async (address) => {
    const me = callerWith('analyst', 1, { userId: 'nobody' });
    expect((await save(me, 'x', address)).json()).toMatchObject({ status: 400, code: 'invalid_value' });
    const row = { userId: (await person(`stores ${address}`)).userId, name: 'x', address, position: 1 };
    await expect(api.database.savedView.create({ data: row })).rejects.toThrow('saved_view_address_check');
  });

  it('refuses one more than a person may have, also of two saved together, but replaces one', async () => {
    const me = await person('has-many');
    await api.database.savedView.createMany({
      data: Array.from({ length: mostSavedViews - 1 }, (_, place) => ({
        userId: me.userId,
        name: `view ${place}`,
        address: '/',
        position: place,
      })),
    });
    const both = await Promise.all([save(me, 'one'), save(me, 'other')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await viewsOf(me)).toHaveLength(mostSavedViews);
    expect((await save(me, 'view 7', '/moi')).statusCode).toBe(200);
    expect((await save(me, 'more')).json()).toMatchObject({ code: 'too_many_views' });
  });
});

describe('the views of a person', () => {
  it('stand in the order given, those not named after the others', async () => {
    const me = await person('orders');
    for (const name of ['a', 'b', 'c', 'd']) await save(me, name);
    const [a, b, c, d] = (await viewsOf(me)).map(({ id }) => id);
    const ordered = await api.send(orderSavedViews, { as: me, body: { ids: [d ?? 0, b ?? 0] } });
    expect(ordered.json().items.map(({ id }: { id: number }) => id)).toEqual([d, b, a, c]);
    await save(me, 'e');
    expect(await namesOf(me)).toEqual(['d', 'b', 'a', 'c', 'e']);
  });

  it('are neither seen nor moved nor removed by anybody else', async () => {
    const [me, other] = [await person('keeps'), await person('tries')];
    await save(me, 'a');
    await save(me, 'b');
    const ids = (await viewsOf(me)).map(({ id }) => id);
    expect(await viewsOf(other)).toEqual([]);
    await api.send(orderSavedViews, { as: other, body: { ids: ids.toReversed() } });
    await api.send(removeSavedView, { as: other, params: { id: ids[0] ?? 0 } });
    expect(await namesOf(me)).toEqual(['a', 'b']);
    await api.send(removeSavedView, { as: me, params: { id: ids[0] ?? 0 } });
    expect(await namesOf(me)).toEqual(['b']);
  });
});
