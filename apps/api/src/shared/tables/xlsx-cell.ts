import type { Cell } from '@tiendo/domain/imports/cell.ts';
import { dateOfSerial } from '@tiendo/domain/imports/read-date.ts';
import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { TableRefusal } from './table-refusal.ts';
import type { NumberFormat } from './xlsx-formats.ts';

/** What cells refer to: texts and formats by number, and the first day that dates are counted from. */
export type CellContext = {
  part: string;
  strings: readonly Cell[];
  formats: readonly NumberFormat[];
  from1904: boolean;
};

/** A cell as it is written; `value` null: it has none. `formula`: the text of one, empty where it is shared. */
export type WrittenCell = {
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  fromOtherFile: boolean;
};

function numberCell({ value, style }: WrittenCell, { formats, from1904 }: CellContext): Cell {
  const number = Number(value);
  const format = formats[style] ?? 'number';
  const date = format === 'date' ? dateOfSerial(number, from1904) : null;
  return date === null ? { kind: 'number', number, percent: format === 'percent' } : { kind: 'date', date };
}

function toldBy(written: WrittenCell, value: string, context: CellContext): Cell | null {
  switch (written.type) {
    case 's': {
      const shared = context.strings[Number(value)];
      if (shared === undefined) throw new TableRefusal('xml_damaged', { found: context.part });
      return shared;
    }
    case 'b':
      return { kind: 'boolean', truth: value === '1' };
    case 'e':
      return { kind: 'fault', fault: 'error_value', text: value };
    case 'd':
      return isCalendarDate(value.slice(0, 10))
        ? { kind: 'date', date: value.slice(0, 10) }
        : { kind: 'text', text: value };
    case 'n':
      return value.trim() === '' ? null : numberCell(written, context);
    default:
      return { kind: 'text', text: value };
  }
}

/**
 * What a cell holds; null where it is blank. Of a formula the result that the file holds is taken, as it was seen when
 * the file was saved: one without a result, or one that takes it from another file, is a fault.
 */
export function cellOf(written: WrittenCell, context: CellContext): Cell | null {
  const { value, formula, fromOtherFile, type } = written;
  const text = `=${formula ?? ''}`;
  if (formula !== null && fromOtherFile) return { kind: 'fault', fault: 'formula_from_other_file', text };
  if (formula !== null && (value === null || (value === '' && type !== 'str')))
    return { kind: 'fault', fault: 'formula_without_value', text };
  const cell = value === null ? null : toldBy(written, value, context);
  return cell?.kind === 'text' && cell.text.trim() === '' ? null : cell;
}
