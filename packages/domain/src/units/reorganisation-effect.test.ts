import { expect, it } from 'vitest';
import { formed, locBinhUnits, step, twoTierPlan } from './reorganisation.fixture.ts';
import { withChange } from './reorganisation-change.ts';
import { effectOnFigures, type UnitState } from './reorganisation-effect.ts';
import type { ReorganisationPlan } from './reorganisation-plan.ts';
import { checkReorganisation } from './reorganisation-rules.ts';

const state = (mask: string): UnitState => ({ metCount: mask.split('m').length - 1, mask });

/** Five communes of a set of four criteria. */
const states = new Map([
  [4, state('mmmn')],
  [5, state('mmnn')],
  [6, state('mnmn')],
  [7, state('mmmm')],
  [8, state('mmmm')],
]);

function effectOf(plan: ReorganisationPlan, known: ReadonlyMap<number, UnitState> = states) {
  const before = { units: [...locBinhUnits], successions: [] };
  const checked = checkReorganisation(plan, before.units);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  const ids = new Map(plan.formed.map(({ key }, index) => [key, 100 + index]));
  const after = withChange(before, checked.change, ids, plan.legalBasis);
  const { change } = checked;
  return effectOnFigures({ before, after, change, ids, kinds: ['commune'], rules: [], states: known });
}

const figures = (communes: number, reported: number, totalMet: number | null) => ({
  communes,
  reported,
  totalMet,
  average: totalMet === null ? null : totalMet / reported,
});

it('tells the day before, the day itself and the day before restated, from the country down', () => {
  const before = figures(5, 5, 15);
  const after = figures(2, 0, null);
  const restated = figures(2, 2, 1 + 4);
  expect(effectOf(twoTierPlan)).toEqual([
    { unitId: 1, before, after, restated },
    { unitId: 2, before, after, restated },
    { unitId: 3, before, after: null, restated: null },
  ]);
});

it('restates nothing for a unit of which any part is unknown', () => {
  const known = new Map(states).set(5, { metCount: 2, mask: 'mm..' });
  expect(effectOf(twoTierPlan, known)[0]).toMatchObject({
    before: figures(5, 5, 15),
    restated: figures(2, 1, 4),
  });
  known.delete(7);
  expect(effectOf(twoTierPlan, known)[0]?.restated).toEqual(figures(2, 0, null));
});

it('carries the count over where the territory stays', () => {
  const plan: ReorganisationPlan = {
    ...twoTierPlan,
    ended: ['06565'],
    formed: [formed({ key: 'a', code: '06568', name: 'Khuất Xá', parent: '188' })],
    successions: [step('06565', 'a', 'recode')],
  };
  const same = figures(5, 5, 15);
  expect(effectOf(plan).map(({ after, restated }) => [after, restated])).toEqual([
    [same, same],
    [same, same],
    [same, same],
  ]);
});

it('does not count a township that becomes part of a commune as if it had reported', () => {
  const plan: ReorganisationPlan = {
    ...twoTierPlan,
    date: '2024-01-01',
    ended: ['06565', '06184'],
    formed: [formed({ key: 'a', code: '06565', parent: '183' })],
    successions: [step('06565', 'a'), step('06184', 'a')],
  };
  expect(effectOf(plan).map(({ unitId, before, restated }) => [unitId, before, restated])).toEqual([
    [1, figures(5, 5, 15), figures(5, 4, 11)],
    [2, figures(5, 5, 15), figures(5, 4, 11)],
    [3, figures(5, 5, 15), figures(4, 4, 11)],
    [9, figures(0, 0, null), figures(1, 0, null)],
  ]);
});
