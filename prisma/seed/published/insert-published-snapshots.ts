import { type PublishedSnapshotFacts, publishedSnapshots } from '../data/published/snapshots.ts';
import { requireKey, type Transaction, toDate } from '../dataset.ts';
import { criterionKey } from '../reference-ids.ts';
import type { PublishedIds } from './published-ids.ts';
import { quantityColumns } from './quantity-columns.ts';

/** Inserts the states of single units that reports print; criteria that a report does not name get no row. */
export async function insertPublishedSnapshots(tx: Transaction, ids: PublishedIds): Promise<void> {
  for (const facts of publishedSnapshots) {
    const { id } = await tx.progressSnapshot.create({
      data: snapshotColumns(facts, ids),
      select: { id: true },
    });
    await tx.criterionResult.createMany({ data: resultRows(id, facts, ids) });
    await insertValues(tx, id, facts, ids);
  }
}

function snapshotColumns(facts: PublishedSnapshotFacts, ids: PublishedIds) {
  const { asOf } = facts;
  return {
    unitId: requireKey(ids.units, facts.unit),
    setId: requireKey(ids.sets, facts.set),
    setBasis: facts.setBasis,
    asOf: toDate(asOf.to),
    asOfFrom: toDate(asOf.from),
    asOfPrecision: asOf.precision,
    basis: 'published' as const,
    origin: 'published' as const,
    size: facts.size,
    metCount: facts.metCount,
    sourceId: requireKey(ids.sources, facts.source),
    figureId: requireKey(ids.figures, facts.figure),
  };
}

function resultRows(snapshotId: number, facts: PublishedSnapshotFacts, ids: PublishedIds) {
  const row = (verdict: 'met' | 'not_met') => (position: number) => ({
    snapshotId,
    criterionId: requireKey(ids.criteria, criterionKey(facts.set, position)),
    verdict,
  });
  return [...(facts.met ?? []).map(row('met')), ...(facts.notMet ?? []).map(row('not_met'))];
}

/** A value belongs to the first indicator of its criterion: the conditions of the set hold one each. */
async function insertValues(
  tx: Transaction,
  snapshotId: number,
  facts: PublishedSnapshotFacts,
  ids: PublishedIds,
): Promise<void> {
  for (const { criterion, quantity, text, isMet } of facts.values ?? []) {
    const criterionId = requireKey(ids.criteria, criterionKey(facts.set, criterion));
    const indicator = await tx.indicator.findFirstOrThrow({ where: { criterionId, position: 1 } });
    await tx.indicatorValue.create({
      data: {
        ...quantityColumns(quantity),
        snapshotId,
        indicatorId: indicator.id,
        valueText: text,
        isMet,
      },
    });
  }
}
