import { averageAnswer } from '@tiendo/charts/fixtures/average.ts';
import { locBinhCommunes } from '@tiendo/charts/fixtures/by-unit.ts';
import { locBinhCriteria } from '@tiendo/charts/fixtures/criteria.ts';
import { locBinhDistribution } from '@tiendo/charts/fixtures/distribution.ts';
import { figureBase } from '@tiendo/charts/fixtures/figure-base.ts';
import { langSon, locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import { locBinhTrend } from '@tiendo/charts/fixtures/trend.ts';
import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { RecognitionsAnswer } from '@tiendo/contracts/figures/recognitions.ts';
import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import type { CriteriaSetSummary, UnitSummary } from '@tiendo/contracts/references.ts';
import type { UnitAnswer } from '@tiendo/contracts/units.ts';
import { nobody } from './account-answers.ts';

/** Lộc Bình on 31/03/2020, as the pages ask for it: what the API answers on the data that ships. */
export const instance: InstanceAnswer = {
  version: '0.1.0',
  hasSimulatedData: true,
  firstData: '2018-03-31',
  lastData: '2025-06-30',
  defaultView: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
};

export const unitAnswer = (unit: UnitSummary, more: Partial<UnitAnswer> = {}): UnitAnswer => ({
  ...unit,
  region: null,
  isBorder: null,
  validityBasis: null,
  note: null,
  parent: langSon,
  childCount: 21,
  source: null,
  ...more,
});

export const set2022: CriteriaSetSummary = { ...set2016, code: 'XA_NTM_2022', validFrom: '2022-03-08' };

export const average = averageAnswer({ notes: [{ code: 'known_only_as_bands', count: 13 }] });

export const recognitions: RecognitionsAnswer = {
  unit: locBinh,
  asOf: '2020-03-31',
  layer: 'all',
  levels: [set2016.level],
  revoked: [],
  items: [
    { level: set2016.level, origin: 'published', count: 1, asOf: '2020-03-31', units: [], sourceKeys: [] },
    { level: set2016.level, origin: 'simulated', count: 3, asOf: null, units: [], sourceKeys: [] },
  ],
  sources: [],
};

export const changes: ChangesAnswer = {
  ...figureBase({ origins: ['simulated'] }),
  from: '2019-12-31',
  to: '2020-03-31',
  items: [],
  nextCursor: null,
  byCriterion: [],
  totals: {
    gained: 0,
    lost: 0,
    net: 0,
    unitsGaining: 0,
    unitsLosing: 0,
    unitsWithGained: 0,
    unitsWithLost: 0,
    notComparable: 0,
  },
};

export const matrix: MatrixAnswer = {
  ...figureBase(),
  since: null,
  criteria: [],
  items: [],
  nextCursor: null,
};

const page = <Item>(items: Item[]) => ({ items, nextCursor: null });

/** Answers by path below /api/v1; a function sees the query. */
export type Answers = Record<string, unknown>;

export const locBinhAnswers: Answers = {
  '/instance': instance,
  '/me': nobody,
  '/units': page([locBinh]),
  '/units/188@2020-03-31': unitAnswer(locBinh),
  '/criteria-sets': page([set2016]),
  '/figures/average': average,
  '/figures/distribution': locBinhDistribution,
  '/figures/by-unit': locBinhCommunes,
  '/figures/criteria': locBinhCriteria,
  '/figures/matrix': matrix,
  '/figures/trend': locBinhTrend,
  '/figures/changes': changes,
  '/figures/recognitions': recognitions,
  '/targets': page([]),
  '/published-figures': page([]),
  '/sources': page([]),
};
