import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { UnitState } from '@tiendo/domain/imports/unit-state.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { type CriterionNames, criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { withoutTime } from '@tiendo/renderer/steady-zip.ts';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { filledVerdict, instructions, templateHeadings, templateSheets } from './template-words.ts';

/**
 * What a template is made for: `name` of the set in the language; `units` in the order of their rows, valid at the
 * `date`; `stateOf`: what is known of them, to fill the rows with, null where nothing is.
 */
export type ImportTemplate = {
  set: {
    name: string;
    verdictsAllowed: readonly Verdict[];
    criteria: readonly (CriterionNames & { id: number; number: number | null; position: number })[];
  };
  units: readonly AdministrativeUnit[];
  date: CalendarDate;
  stateOf?: (unit: AdministrativeUnit) => UnitState | null;
  lang: Lang;
};

/** Text is declared to be text, so that a code keeps its zeros and nothing is taken for a formula. */
const textCell = (value: string) => ({ type: String, value: value.normalize('NFC'), format: '@' }) as const;

const headingCell = (value: string) =>
  ({ ...textCell(value), fontWeight: 'bold', wrap: true, alignVertical: 'top' }) as const;

/** A count is told only where the verdicts do not give it: they are counted anew once they change. */
function totalCell(state: UnitState | null, criteria: number): Cell {
  if (state === null || state.metCount === null || state.verdicts.size === criteria) return null;
  return { type: Number, value: state.metCount };
}

function rowOf(unit: AdministrativeUnit, { set, stateOf, lang }: ImportTemplate): Cell[] {
  const state = stateOf?.(unit) ?? null;
  const verdicts = set.criteria.map(({ id }) => {
    const verdict = state?.verdicts.get(id);
    return verdict === undefined ? null : textCell(filledVerdict(verdict, lang));
  });
  return [
    unit.code === null ? null : textCell(unit.code),
    textCell(lang === 'vi' ? unitTitle(unit, lang) : unit.name),
    ...verdicts,
    totalCell(state, set.criteria.length),
    state?.note ? textCell(state.note) : null,
  ];
}

function dataSheet(template: ImportTemplate) {
  const { set, units, lang } = template;
  const { code, unit, total, note } = templateHeadings;
  const criteria = set.criteria.map((criterion) => criterionLabel(criterion, lang, 'short').text);
  const headings = [code[lang], unit[lang], ...criteria, total[lang], note[lang]];
  return {
    sheet: templateSheets[lang][0],
    data: [headings.map(headingCell), ...units.map((one) => rowOf(one, template))],
    columns: [
      { width: 10 },
      { width: 28 },
      ...criteria.map(() => ({ width: 12 })),
      { width: 12 },
      { width: 40 },
    ],
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  };
}

/** The workbook that an office fills in and imports, the same for the same question, with instructions on a second sheet. */
export async function writeImportTemplate(template: ImportTemplate): Promise<Uint8Array> {
  const { set, date, lang } = template;
  const lines = instructions(
    { set: set.name, date: formatDate(date, lang), allowed: set.verdictsAllowed },
    lang,
  );
  const about = {
    sheet: templateSheets[lang][1],
    data: lines.map((line) => [{ ...textCell(line), wrap: true }]),
    columns: [{ width: 100 }],
  };
  return withoutTime(await writeExcelFile([dataSheet(template), about]).toBuffer());
}
