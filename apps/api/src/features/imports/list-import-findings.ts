import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  listImportChanges as changesContract,
  listImportProblems as problemsContract,
} from '@tiendo/contracts/imports/import.ts';
import type { ImportChangeAnswer, ImportFindingAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { columnLetters, isNote } from '@tiendo/domain/imports/import-problem.ts';
import { verdictsOf } from '@tiendo/domain/progress/verdict-mask.ts';
import { importPlaceText, importProblemText } from '@tiendo/domain/wording/import-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { unknownRound } from '../../shared/rounds/round-reach.ts';
import { type ImportDeps, reachImport } from './import-access.ts';
import type { ChangeRecord, FindingRecord, Who } from './import-record.ts';

function toldFinding(finding: FindingRecord, lang: Lang): ImportFindingAnswer {
  const { code, sheet, row, column, heading, found, correction } = finding;
  return {
    kind: isNote(finding) ? 'note' : 'problem',
    code,
    sheet,
    row,
    column: column === null ? null : columnLetters(column),
    heading,
    found,
    correction,
    place: importPlaceText(finding, lang),
    message: importProblemText(finding, lang),
  };
}

/** A page of what was found in the file of an import. */
export async function listImportProblems(
  deps: ImportDeps,
  id: number,
  query: QueryOf<typeof problemsContract>,
  who: Who,
): Promise<AnswerOf<typeof problemsContract>> {
  await reachImport(deps, id, who);
  const { lang, ...page } = query;
  const list = `import-problems-${id}`;
  const { items, nextCursor } = pageOf(list, page, await deps.store.findings(id, pageWindow(list, page)));
  return { items: items.map((finding) => toldFinding(finding, lang)), nextCursor };
}

type Criteria = readonly { readonly id: number; readonly position: number }[];

function toldChange({ change }: ChangeRecord, criteria: Criteria) {
  const [before, after] = change.masks.map(verdictsOf);
  const positionOf = new Map(criteria.map(({ id, position }) => [id, position]));
  return {
    sheet: change.sheet,
    rows: [...change.rows],
    criteria: criteria.flatMap(({ position }, place) => {
      const [old = 'unknown', now = 'unknown'] = [before?.[place], after?.[place]];
      return old === now ? [] : [{ criterion: position, before: old, after: now }];
    }),
    notes: change.notes.map(([id, old, now]) => ({
      criterion: positionOf.get(id) ?? 0,
      before: old,
      after: now,
    })),
    values: change.values.map(([indicator, old, now]) => ({
      indicator,
      before: old?.quantity ?? null,
      after: now.quantity,
    })),
    metCount: { before: change.metCount[0], after: change.metCount[1] },
  };
}

/** A page of what an import does to reports. */
export async function listImportChanges(
  deps: ImportDeps,
  id: number,
  query: QueryOf<typeof changesContract>,
  who: Who,
): Promise<AnswerOf<typeof changesContract>> {
  const { roundId } = await reachImport(deps, id, who);
  const round = await deps.store.round(roundId);
  if (round === null) throw unknownRound(roundId);
  const { criteria } = requireSet(deps.reference.sets, round.setCode);
  const list = `import-changes-${id}`;
  const { items, nextCursor } = pageOf(list, query, await deps.store.changes(id, pageWindow(list, query)));
  const told = items.flatMap((record): ImportChangeAnswer[] => {
    const unit = deps.reference.units.byId(record.unitId);
    if (unit === null) return [];
    const { isNew, differs } = record;
    return [{ unit: unitSummaryOf(unit, round.asOf), isNew, differs, ...toldChange(record, criteria) }];
  });
  return { items: told, nextCursor };
}
