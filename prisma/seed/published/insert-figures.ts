import type { FigureFacts } from '../data/published/figure-facts.ts';
import { publishedFigures } from '../data/published/figures.ts';
import { requireKey, type Transaction, toDate } from '../dataset.ts';
import { criterionKey } from '../reference-ids.ts';
import type { PublishedIds } from './published-ids.ts';
import { quantityColumns } from './quantity-columns.ts';

type Ids = ReadonlyMap<string, number>;

const optional = (map: Ids, key: string | undefined): number | null =>
  key === undefined ? null : requireKey(map, key);

/** Inserts every published figure with the sets it may speak of and the figure it is a part of. */
export async function insertFigures(tx: Transaction, ids: PublishedIds): Promise<Ids> {
  const rows = await tx.publishedFigure.createManyAndReturn({
    data: publishedFigures.map((facts) => ({ ...linkColumns(facts, ids), ...valueColumns(facts) })),
    select: { id: true, key: true },
  });
  const figures = new Map(rows.map(({ id, key }) => [key, id]));
  for (const { key, base } of publishedFigures) {
    if (base === undefined) continue;
    await tx.publishedFigure.update({ where: { key }, data: { baseFigureId: requireKey(figures, base) } });
  }
  await tx.figureSetCandidate.createMany({
    data: publishedFigures.flatMap(({ key, setCandidates }) =>
      (setCandidates ?? []).map((set) => ({
        figureId: requireKey(figures, key),
        setId: requireKey(ids.sets, set),
      })),
    ),
  });
  return figures;
}

function linkColumns(facts: FigureFacts, ids: PublishedIds) {
  const { set, criterion } = facts;
  return {
    key: facts.key,
    sourceId: requireKey(ids.sources, facts.source),
    measureId: requireKey(ids.measures, facts.measure),
    unitId: requireKey(ids.units, facts.unit),
    populationId: optional(ids.populations, facts.population),
    setId: optional(ids.sets, set),
    levelId: optional(ids.levels, facts.level),
    criterionId:
      set === undefined || criterion === undefined
        ? null
        : requireKey(ids.criteria, criterionKey(set, criterion)),
  };
}

function valueColumns(facts: FigureFacts) {
  return {
    labelVi: facts.labelVi,
    labelEn: facts.labelEn,
    perMember: facts.perMember ?? false,
    setBasis: facts.setBasis,
    ...quantityColumns(facts.quantity),
    valueText: facts.valueText ?? null,
    valueTextEn: facts.valueTextEn ?? null,
    numerator: facts.numerator ?? null,
    denominator: facts.denominator ?? null,
    percent: facts.percent ?? null,
    bandFrom: facts.band?.[0] ?? null,
    bandTo: facts.band?.[1] ?? null,
    asOfFrom: toDate(facts.asOf.from),
    asOfTo: toDate(facts.asOf.to),
    asOfPrecision: facts.asOf.precision,
    asOfBasis: facts.asOf.basis,
    stockOrFlow: facts.stockOrFlow,
    period: facts.period ?? null,
    status: facts.status,
    metNumbers: [...(facts.metNumbers ?? [])],
    metNames: [...(facts.metNames ?? [])],
    metNamesEn: [...(facts.metNamesEn ?? [])],
    notMetNumbers: [...(facts.notMetNumbers ?? [])],
    notMetNames: [...(facts.notMetNames ?? [])],
    notMetNamesEn: [...(facts.notMetNamesEn ?? [])],
    unitNames: [...(facts.unitNames ?? [])],
    note: facts.note ?? null,
    noteEn: facts.noteEn ?? null,
  };
}
