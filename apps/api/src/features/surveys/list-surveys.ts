import type { listSurveys as contract } from '@tiendo/contracts/dossiers/surveys.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { may } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { SurveySearch } from '../../shared/surveys/stored-survey.ts';
import type { SurveyStore } from './survey-store.ts';
import { toldSurveys } from './told-survey.ts';

type Who = { readonly caller: Caller; readonly today: string };

/** A unit under all its names and parents with all below it, as far as the caller may read there. */
function idsInReach(units: UnitDirectory, { id }: UnitRecord, { caller, today }: Who): number[] {
  const ids = new Set(units.rowsOf(id).flatMap((row) => units.idsUnder(row.id)));
  return [...ids].filter((one) => {
    const path = [one, ...(units.byId(one)?.pathIds ?? [])];
    return may(caller, 'dossier.read', path, today).granted;
  });
}

/** Rounds of a unit and of those below it. A level that nobody knows has none. */
export async function listSurveys(
  reference: Reference,
  store: Pick<SurveyStore, 'search' | 'rules'>,
  query: QueryOf<typeof contract>,
  who: Who,
): Promise<AnswerOf<typeof contract>> {
  const { units, sets } = reference;
  const window = pageWindow('surveys', query);
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  requirePermission(who.caller, 'dossier.read', unit, who.today, unknown);
  const { demonstration } = who.caller;
  const search: SurveySearch = {
    unitIds: idsInReach(units, unit, who),
    demonstration,
    ...(query.level && { levelId: sets.levels.find(({ code }) => code === query.level)?.id ?? 0 }),
    ...(query.year !== undefined && { year: query.year }),
  };
  const { items, nextCursor } = pageOf('surveys', query, await store.search(search, window));
  return { items: await toldSurveys(reference, store, items, demonstration), nextCursor };
}
