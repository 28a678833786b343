import { useQuery } from '@tanstack/react-query';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SheetChoice, sheetQuery } from '../../shared/reports/report-queries.ts';
import { type Edit, noEdits, recorded, redo, undo } from './draft/edit-history.ts';
import type { EnteredField } from './draft/entered-field.ts';
import type { EntryRow } from './rows/entry-row.ts';
import type { Place } from './rows/grid-edits.ts';
import { type Entering, entering } from './rows/grid-edits.ts';
import { type EntryFinding, findingsOfRows } from './rows/row-findings.ts';
import { useAutosave } from './use-autosave.ts';
import { useEntryRows } from './use-entry-rows.ts';
import { useEvidenceUploads } from './use-evidence-uploads.ts';

/** The field that an edit is of, as the page shows it now. */
function shownField({ cells, declared }: EntryRow, { kind, at }: EnteredField, positions: readonly number[]) {
  if (kind === 'declared') return { kind, at: 0, is: declared } as const;
  const verdict = cells[positions.indexOf(at)]?.verdict ?? 'unknown';
  return { kind: 'verdict', at, is: verdict } as const;
}

/** Everything that is entered on the page goes through here: what is shown, what is in hand, what can be undone. */
export function useEntryDesk(person: string, choice: SheetChoice, opened: ReportSheet) {
  const { t } = useTranslation();
  const { autosave, saving } = useAutosave(person, choice);
  // Read here, where drafts are: a field that was stored a moment ago is in one of the two at every paint.
  const { data: sheet = opened } = useQuery(sheetQuery(choice));
  const [hand, setHand] = useState<Place>({ row: 0, place: 0 });
  const [history, setHistory] = useState(noEdits);
  const [told, tell] = useState('');
  const uploads = useEvidenceUploads(choice, (name) => tell(t('evidence.added', { name })));
  const { rows, reports } = useEntryRows(sheet, saving, hand.row);
  const positions = sheet.criteria.map(({ position }) => position);
  const findings: EntryFinding[] = findingsOfRows(sheet, rows, reports, saving.drafts);

  const apply = (edits: readonly Edit[]) => {
    for (const row of rows) {
      const changes = edits
        .filter(({ unit }) => unit === row.unit.ref)
        .map(({ after }) => ({ base: shownField(row, after, positions), mine: after }));
      if (changes.length > 0) autosave.enter(row.unit.ref, row.origin, changes);
    }
  };
  const enter = ({ edits, refused }: Entering) => {
    tell(refused > 0 ? t('entry.refusedCells', { count: refused }) : '');
    if (edits.length === 0) return;
    apply(edits);
    setHistory((before) => recorded(before, edits));
  };
  const step = (back: boolean) => {
    const taken = back ? undo(history) : redo(history);
    if (taken === null) return tell(t(back ? 'entry.nothingToUndo' : 'entry.nothingToRedo'));
    apply(taken.edits);
    setHistory(taken.history);
    tell(t(back ? 'entry.undone' : 'entry.redone'));
  };
  return {
    choice,
    sheet,
    rows,
    reports: reports as ReadonlyMap<string, Report>,
    findings,
    autosave,
    saving,
    uploads,
    hand,
    setHand,
    told,
    tell,
    /** Enters verdicts at places of the grid; those that are shut are told. */
    enterVerdicts: (wanted: Parameters<typeof entering>[1]) =>
      enter(entering({ rows, positions, allowed: sheet.verdictsAllowed }, wanted)),
    enterDeclared: (row: EntryRow, is: number | null) => {
      const before = { kind: 'declared', at: 0, is: row.declared } as const;
      enter({ edits: [{ unit: row.unit.ref, before, after: { ...before, is } }], refused: 0 });
    },
    /** Enters a note or a value, which fields of their own undo. */
    enterField: (row: EntryRow, base: EnteredField, mine: EnteredField) =>
      autosave.enter(row.unit.ref, row.origin, [{ base, mine }]),
    undo: () => step(true),
    redo: () => step(false),
  };
}

export type EntryDesk = ReturnType<typeof useEntryDesk>;
