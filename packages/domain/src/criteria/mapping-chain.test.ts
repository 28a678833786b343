import { describe, expect, it } from 'vitest';
import { composeMappings, mappingChain } from './mapping-chain.ts';
import { mappingOf } from './set-mapping.ts';

const first = mappingOf('2016', '2022', [
  { fromId: 1, toId: 11 },
  { fromId: 2, toId: 12 },
  { fromId: 2, toId: 13 },
  { fromId: 3, toId: null },
  { fromId: 4, toId: 14 },
]);
const second = mappingOf('2022', '2026', [
  { fromId: 11, toId: 21 },
  { fromId: 12, toId: 21 },
  { fromId: 12, toId: 22 },
]);
const direct = mappingOf('2016', '2026', []);

describe('the chain of mappings', () => {
  it.each([
    ['of one step', [first, second], '2016', '2022', [first]],
    ['over a set between', [first, second], '2016', '2026', [first, second]],
    ['takes the shortest way', [first, second, direct], '2016', '2026', [direct]],
    ['is empty from a set to itself', [first], '2016', '2016', []],
    ['does not run backwards', [first, second], '2026', '2016', null],
    ['is not there where nothing leads on', [first], '2016', '2026', null],
  ])('%s', (_, mappings, from, to, expected) => {
    expect(mappingChain(mappings, from, to)).toEqual(expected);
  });
});

describe('two mappings one after the other', () => {
  const composed = composeMappings(first, second);

  it.each([
    ['a criterion reads as what its counterpart reads as', 1, [21]],
    ['a criterion reads as all its counterparts do, where any is known', 2, [21, 22]],
    ['without a counterpart stays without', 3, []],
    ['is not known where its counterpart is not', 4, undefined],
  ])('%s', (_, id, toIds) => {
    expect(composed.counterparts.get(id)).toEqual(toIds);
  });

  it('lead from the first set to the last', () => {
    expect(composed).toMatchObject({ from: '2016', to: '2026' });
  });
});
