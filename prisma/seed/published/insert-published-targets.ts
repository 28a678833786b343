import { publishedTargets, type TargetFacts } from '../data/published/targets.ts';
import { requireKey, type Transaction, toDate, toDateOrNull } from '../dataset.ts';
import type { PublishedIds } from './published-ids.ts';

/** Inserts the targets that reports state, with the units they name. */
export async function insertPublishedTargets(tx: Transaction, ids: PublishedIds): Promise<void> {
  for (const facts of publishedTargets) {
    const units = (facts.units ?? []).map((unit) => ({ unitId: requireKey(ids.units, unit) }));
    await tx.target.create({ data: { ...targetColumns(facts, ids), units: { create: units } } });
  }
}

function targetColumns(facts: TargetFacts, ids: PublishedIds) {
  return {
    unitId: requireKey(ids.units, facts.unit),
    measureId: requireKey(ids.measures, facts.measure),
    setId: facts.set === undefined ? null : requireKey(ids.sets, facts.set),
    populationId: facts.population === undefined ? null : requireKey(ids.populations, facts.population),
    status: 'target' as const,
    operator: facts.operator,
    qtyMin: facts.quantity.min,
    qtyMax: facts.quantity.max,
    decimals: facts.quantity.decimals,
    denominator: facts.denominator ?? null,
    duePeriod: String(facts.dueYear),
    dueDate: toDate(`${facts.dueYear}-12-31`),
    setOn: toDateOrNull(facts.setOn),
    origin: 'published' as const,
    sourceId: requireKey(ids.sources, facts.source),
    figureId: requireKey(ids.figures, facts.figure),
  };
}
