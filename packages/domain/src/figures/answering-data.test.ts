import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotOrigin } from '../progress/snapshot.ts';
import { answeringData, answeringState, isInLayer } from './answering-data.ts';
import type { UnitStates } from './answering-state.ts';
import { originOf } from './origin.ts';
import type { PublishedAggregate } from './published-aggregate.ts';
import { tallyOf } from './tally.fixture.ts';
import type { CountedState } from './tally.ts';

type Kind = { origin: SnapshotOrigin };
const kinds: Record<SnapshotOrigin, Kind> = {
  form: { origin: 'form' },
  import: { origin: 'import' },
  published: { origin: 'published' },
  simulated: { origin: 'simulated' },
};
type State = CountedState<Kind> & Kind;

const state = (origin: SnapshotOrigin, metCount: number | null = 9): State => ({
  origin,
  metCount,
  mask: '',
  kinds: [kinds[origin]],
});

/** r real and collected, p published, s simulated only, b published over simulated, 0 count missing, - nothing. */
const statesOf = (letter: string): UnitStates<State> => {
  const simulated = 'sb'.includes(letter) ? state('simulated') : null;
  if (letter === 'r') return { real: state('form'), simulated };
  if (letter === '0') return { real: state('import', null), simulated };
  if ('pb'.includes(letter)) return { real: state('published'), simulated };
  return { real: null, simulated };
};

const rollUp = (code: string) => {
  const units = [...code].map(statesOf);
  return {
    expected: units.length,
    real: tallyOf(units.map(({ real }) => real)),
    simulated: tallyOf(units.map((unit) => unit.simulated)),
  };
};

const aggregate: PublishedAggregate = {
  asOf: { from: '2020-03-31', to: '2020-03-31', precision: 'day', basis: 'stated' },
  communes: null,
  total: 187,
  average: { value: 9.84, decimals: 2 },
  groups: [],
  sourceIds: [2],
};

describe('which data answers', () => {
  it.each([
    ['every unit reported', 'rrr', true, 'all', 'real_states', 3],
    ['every unit reported or published', 'rpb', true, 'all', 'real_states', 3],
    ['one unit without its count, an aggregate published', 'rr0', true, 'all', 'published_aggregate', null],
    ['an aggregate over simulated units', 'sss', true, 'all', 'published_aggregate', null],
    ['an aggregate alone', '---', true, 'published', 'published_aggregate', null],
    ['a reporting round begun', 'r-s', false, 'all', 'real_states', 1],
    ['collected and published together', 'rps', false, 'all', 'real_states', 2],
    ['one commune printed among simulated ones', 'bss', false, 'all', 'simulated_states', 3],
    ['one commune printed, simulation not wanted', 'bss', false, 'published', 'real_states', 1],
    ['one commune printed and nothing else', 'p--', false, 'all', 'real_states', 1],
    ['simulated units only, simulation not wanted', 'sss', false, 'published', 'none', null],
    ['nothing', '---', false, 'all', 'none', null],
    ['no unit in scope', '', false, 'all', 'none', null],
  ] as const)('%s', (_, units, published, layer, kind, reported) => {
    const answer = answeringData({ rollUp: rollUp(units), aggregate: published ? aggregate : null, layer });
    expect(answer.kind).toBe(kind);
    expect(answer.expected).toBe(units.length);
    expect('tally' in answer ? answer.tally.reported : null).toBe(reported);
  });

  it('never holds real and simulated states together, nor a simulated one on the published layer', () => {
    const code = fc.string({ unit: fc.constantFrom(...'rpsb0-'), maxLength: 8 });
    const layer = fc.constantFrom('all' as const, 'published' as const);
    fc.assert(
      fc.property(code, fc.boolean(), layer, (units, published, wanted) => {
        const question = { rollUp: rollUp(units), aggregate: published ? aggregate : null, layer: wanted };
        const answer = answeringData(question);
        const origins = 'tally' in answer ? [...answer.tally.kinds.keys()].map(originOf) : [];
        const simulated = origins.filter((origin) => origin === 'simulated').length;
        expect([0, origins.length]).toContain(simulated);
        expect(wanted === 'published' && simulated > 0).toBe(false);
      }),
    );
  });
});

it.each([
  ['all', 'simulated', true],
  ['all', 'published', true],
  ['published', 'simulated', false],
  ['published', 'collected', true],
] as const)('the layer %s shows what is %s: %s', (layer, origin, shown) => {
  expect(isInLayer(layer, { origin })).toBe(shown);
});

it('answers for one unit as for a scope of one', () => {
  for (const letter of 'rpsb0-')
    for (const layer of ['all', 'published'] as const) {
      const answer = answeringData({ rollUp: rollUp(letter), aggregate: null, layer });
      const kind = answeringState(statesOf(letter), layer)?.kinds[0];
      expect([letter, layer, kind]).toEqual([
        letter,
        layer,
        'tally' in answer ? [...answer.tally.kinds.keys()][0] : undefined,
      ]);
    }
});

it.each<[SnapshotOrigin, string]>([
  ['form', 'collected'],
  ['import', 'collected'],
  ['published', 'published'],
  ['simulated', 'simulated'],
])('a snapshot from %s gives %s figures', (origin, figureOrigin) => {
  expect(originOf({ origin })).toBe(figureOrigin);
});
