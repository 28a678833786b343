import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot, SnapshotOrigin } from '../progress/snapshot.ts';
import type { UnitStates } from './answering-data.ts';
import { answeringData } from './answering-data.ts';
import { originOf } from './origin.ts';
import type { PublishedAggregate } from './published-aggregate.ts';

const state = (unitId: number, origin: SnapshotOrigin, metCount: number | null = 9): Snapshot => ({
  id: unitId,
  unitId,
  setCode: 'XA_NTM_2016',
  asOf: '2020-03-31',
  basis: 'self_assessed',
  origin,
  state: 'accepted',
  revision: 1,
  metCount,
  basicCount: 0,
  size: 19,
  results: null,
});

/** r real and collected, p published, s simulated only, b published over simulated, 0 count missing, - nothing. */
function unitsOf(code: string): UnitStates[] {
  return [...code].map((kind, unitId) => {
    const simulated = 'sb'.includes(kind) ? state(unitId, 'simulated') : null;
    if (kind === 'r') return { unitId, real: state(unitId, 'form'), simulated };
    if (kind === '0') return { unitId, real: state(unitId, 'import', null), simulated };
    if ('pb'.includes(kind)) return { unitId, real: state(unitId, 'published'), simulated };
    return { unitId, real: null, simulated };
  });
}

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
    const answer = answeringData({ units: unitsOf(units), aggregate: published ? aggregate : null, layer });
    expect(answer.kind).toBe(kind);
    expect(answer.expected).toBe(units.length);
    expect('reported' in answer ? answer.reported : null).toBe(reported);
  });

  it('never holds real and simulated states together, nor a simulated one on the published layer', () => {
    const code = fc.string({ unit: fc.constantFrom(...'rpsb0-'), maxLength: 8 });
    const layer = fc.constantFrom('all' as const, 'published' as const);
    fc.assert(
      fc.property(code, fc.boolean(), layer, (units, published, wanted) => {
        const question = { units: unitsOf(units), aggregate: published ? aggregate : null, layer: wanted };
        const answer = answeringData(question);
        const origins = 'states' in answer ? answer.states.map(originOf) : [];
        const simulated = origins.filter((origin) => origin === 'simulated').length;
        expect([0, origins.length]).toContain(simulated);
        expect(wanted === 'published' && simulated > 0).toBe(false);
      }),
    );
  });
});

it.each<[SnapshotOrigin, string]>([
  ['form', 'collected'],
  ['import', 'collected'],
  ['published', 'published'],
  ['simulated', 'simulated'],
])('a snapshot from %s gives %s figures', (origin, figureOrigin) => {
  expect(originOf({ origin })).toBe(figureOrigin);
});
