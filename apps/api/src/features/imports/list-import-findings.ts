import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  listImportChanges as changesContract,
  listImportProblems as problemsContract,
} from '@tiendo/contracts/imports/import.ts';
import type { ImportChangeAnswer, ImportFindingAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { columnLetters, isNote } from '@tiendo/domain/imports/import-problem.ts';
import { verdictsOf } from '@tiendo/domain/progress/verdict-mask.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { importPlaceText, importProblemText } from '@tiendo/domain/wording/import-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { unknownRound } from '../../shared/rounds/round-reach.ts';
import { type ImportDeps, reachImport } from './import-access.ts';
import type { ChangeRecord, FindingRecord, Who } from './import-record.ts';

/** A finding in words. */
export function toldFinding(finding: FindingRecord, lang: Lang): ImportFindingAnswer {
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
  const found = await deps.store.findings(id, pageWindow(list, page), page.kind ?? null);
  const { items, nextCursor } = pageOf(list, page, found);
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
    note: { before: change.note[0], after: change.note[1] },
    metCount: { before: change.metCount[0], after: change.metCount[1] },
  };
}

/** The units whose name holds a text, with or without its tone marks. */
function unitsNamed({ reference: { units } }: ImportDeps, text: string): number[] {
  const wanted = foldVietnamese(text);
  return [...units.all()].filter(({ name }) => foldVietnamese(name).includes(wanted)).map(({ id }) => id);
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
  const unitIds = query.name === undefined ? null : unitsNamed(deps, query.name);
  const asked = { unitIds, change: query.change ?? null };
  const found = await deps.store.changes(id, pageWindow(list, query), asked);
  const { items, nextCursor } = pageOf(list, query, found);
  const told = items.flatMap((record): ImportChangeAnswer[] => {
    const unit = deps.reference.units.byId(record.unitId);
    if (unit === null) return [];
    const { isNew, differs } = record;
    return [{ unit: unitSummaryOf(unit, round.asOf), isNew, differs, ...toldChange(record, criteria) }];
  });
  return { items: told, nextCursor };
}
