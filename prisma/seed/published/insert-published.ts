import { locBinhDistribution } from '../data/published/distribution.ts';
import { emphases } from '../data/published/emphases.ts';
import { publishedRecognitions } from '../data/published/recognitions.ts';
import { reports } from '../data/published/reports.ts';
import { requireKey, type Transaction, toDate, toDateOrNull } from '../dataset.ts';
import { insertSources } from '../insert-sources.ts';
import { criterionKey, type ReferenceIds } from '../reference-ids.ts';
import { insertFigures } from './insert-figures.ts';
import { insertPopulations } from './insert-populations.ts';
import { insertPublishedSnapshots } from './insert-published-snapshots.ts';
import { insertPublishedTargets } from './insert-published-targets.ts';
import { insertVillages } from './insert-villages.ts';
import type { PublishedIds } from './published-ids.ts';

/** The figures of the five reports and what follows from them: states, recognitions, targets, a distribution. */
export async function insertPublished(tx: Transaction, reference: ReferenceIds): Promise<void> {
  const sources = await insertSources(tx, reports);
  const units = await insertVillages(tx, reference.units, sources);
  const populations = await insertPopulations(tx, units, sources);
  const known = { ...reference, units, sources, populations, figures: new Map<string, number>() };
  const figures = await insertFigures(tx, known);
  const ids: PublishedIds = { ...known, figures };
  await insertDistribution(tx, ids);
  await insertEmphases(tx, ids);
  await insertPublishedSnapshots(tx, ids);
  await insertRecognitions(tx, ids);
  await insertPublishedTargets(tx, ids);
}

async function insertDistribution(tx: Transaction, ids: PublishedIds): Promise<void> {
  const { source, unit, set, asOf, bands, ...columns } = locBinhDistribution;
  await tx.distributionReport.create({
    data: {
      ...columns,
      sourceId: requireKey(ids.sources, source),
      unitId: requireKey(ids.units, unit),
      setId: requireKey(ids.sets, set),
      asOfFrom: toDate(asOf.from),
      asOfTo: toDate(asOf.to),
      asOfPrecision: asOf.precision,
      asOfBasis: asOf.basis,
      bands: {
        create: bands.map(({ figure, ...band }, index) => ({
          ...band,
          position: index + 1,
          statedAs: 'count',
          figureId: requireKey(ids.figures, figure),
        })),
      },
    },
  });
}

async function insertEmphases(tx: Transaction, ids: PublishedIds): Promise<void> {
  await tx.criterionEmphasis.createMany({
    data: emphases.flatMap(({ source, unit, set, setBasis, criteria, asOf }) =>
      criteria.map((position) => ({
        sourceId: requireKey(ids.sources, source),
        unitId: requireKey(ids.units, unit),
        criterionId: requireKey(ids.criteria, criterionKey(set, position)),
        setBasis,
        asOf: toDate(asOf),
      })),
    ),
  });
}

async function insertRecognitions(tx: Transaction, ids: PublishedIds): Promise<void> {
  await tx.recognition.createMany({
    data: publishedRecognitions.map((facts) => ({
      unitId: requireKey(ids.units, facts.unit),
      levelId: requireKey(ids.levels, 'XA_NTM'),
      setId: facts.set === null ? null : requireKey(ids.sets, facts.set),
      achievedYear: facts.achievedYear,
      decisionNumber: facts.decisionNumber,
      decisionDate: toDateOrNull(facts.decisionDate),
      knownFrom: toDate(facts.knownFrom),
      origin: 'published',
      sourceId: requireKey(ids.sources, facts.source),
      figureId: facts.figure === null ? null : requireKey(ids.figures, facts.figure),
    })),
  });
}
