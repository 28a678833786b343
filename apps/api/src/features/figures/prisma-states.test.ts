import { originOf } from '@tiendo/domain/figures/origin.ts';
import { acceptedBases, historyOf, latestIn } from '@tiendo/domain/progress/state.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import { prismaReferenceStore } from '../../shared/reference/prisma-reference-store.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { Territory } from '../../shared/reference/unit-record.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { prismaProgressReader } from './prisma-progress-reader.ts';
import type { ProgressReader, ProgressState } from './progress-reader.ts';

let api: ApiUnderTest;
let reader: ProgressReader;
let territory: Territory;
let family: CriteriaSetFamily;

beforeAll(async () => {
  api = await startApi();
  reader = prismaProgressReader(api.database);
  const { reference } = await prismaReferenceStore(api.database).load();
  const country = requireUnit(reference.units, 'VN@2022-12-31', 'unit');
  territory = reference.units.territory(country, '2018-01-01', '2025-12-31');
  family = requireSet(reference.sets, 'XA_NTM_2016');
});
afterAll(() => api.close());

/** The latest of each unit and origin as the rule picks it. */
function pickedByRule(states: readonly ProgressState[], date: string): Map<string, number> {
  const groups = Map.groupBy(states, (state) => `${state.unitId} ${originOf(state)}`);
  return new Map(
    [...groups].flatMap(([key, snapshots]) => {
      const state = latestIn(historyOf(snapshots), date);
      return state === null ? [] : [[key, state.id] as const];
    }),
  );
}

it.each(['2018-05-15', '2019-12-31', '2020-02-15', '2020-03-31', '2021-08-20', '2025-06-30'])(
  'the statement picks at %s the states that the rule picks among all',
  async (date) => {
    const bases = acceptedBases('self_assessed');
    const { units } = territory;
    const all = await reader.series({ units, sets: [family.set], to: '2025-12-31', bases });
    const [latest = []] = await reader.states({ units, moments: [{ date, set: family.set }], bases });
    expect(pickedByRule(latest, date)).toEqual(pickedByRule(all, date));
    expect(latest.length).toBeGreaterThan(0);
  },
);
