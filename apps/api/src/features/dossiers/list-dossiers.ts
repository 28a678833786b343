import type { listDossiers as contract } from '@tiendo/contracts/dossiers/dossier.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { type DossierState, dossierStates, finalStates } from '@tiendo/domain/dossiers/dossier-state.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { rulesAlong } from '../../shared/procedures/rules-by-unit.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { DossierDeps } from './change-dossier.ts';
import type { Who } from './dossier-access.ts';
import { placeOf } from './dossier-context.ts';
import type { DossierSearch } from './dossier-store.ts';
import { summaryOf } from './dossier-summary.ts';

type Query = QueryOf<typeof contract>;

const ended: readonly DossierState[] = ['announced', ...finalStates];

const statesOf: Record<Query['stage'], readonly DossierState[] | null> = {
  open: dossierStates.filter((state) => !ended.includes(state)),
  preparing: ['preparing', 'refused_by_district', 'not_qualified'],
  verification: ['sent_to_district', 'in_verification', 'verified'],
  appraisal: ['sent_to_province', 'in_appraisal'],
  wants_more: ['district_wants_more', 'province_wants_more'],
  council: ['awaiting_council'],
  decision: ['qualified', 'recognised'],
  ended,
  all: null,
};

function searchOf(
  query: Query,
  levelId: number | null,
  { caller, today }: Who,
): Omit<DossierSearch, 'unitIds'> {
  const { stage, holder, late, q, sort } = query;
  return {
    demonstration: caller.demonstration,
    states: statesOf[stage],
    levelId,
    holder: holder === 'me' ? caller.userId : null,
    unheld: holder === 'nobody',
    dueBefore: late === 'true' ? today : null,
    name: q === undefined || q.trim() === '' ? null : foldVietnamese(q),
    sort,
  };
}

/** Dossiers of a unit and those below it. */
export async function listDossiers(
  { reference, store }: DossierDeps,
  query: Query,
  who: Who,
): Promise<AnswerOf<typeof contract>> {
  const { units, sets } = reference;
  const window = pageWindow('dossiers', query);
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  requirePermission(who.caller, 'dossier.read', unit, who.today, unknown);
  const level = sets.levels.find(({ code }) => code === query.level);
  if (query.level !== undefined && level === undefined)
    throw parameterError('invalid_value', 'level', { given: query.level });
  const search = { ...searchOf(query, level?.id ?? null, who), unitIds: units.idsUnder(unit.id) };
  const found = await store.facts.search(search, window);
  const { items, nextCursor } = pageOf('dossiers', query, found);
  const paths = items.flatMap(({ unitId }) => [unitId, ...(units.byId(unitId)?.pathIds ?? [])]);
  const rules = await store.facts.rulesOf([...new Set(paths)], who.caller.demonstration);
  const totals = await store.facts.totals(search);
  return {
    items: items.map((head) => {
      const place = placeOf(reference, head);
      const path = [place.unit.id, ...place.unit.pathIds];
      return summaryOf(head, place, rulesAlong(rules, path, place.procedure.code), who.today);
    }),
    nextCursor,
    totals,
  };
}
