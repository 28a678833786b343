import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { SuccessionKind, UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import { isAbove } from '@tiendo/domain/units/unit.ts';
import { type CellFacts, cellProblem } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { type MappingColumn, type MappingRow, type MappingRows, notKnown } from './mapping-rows.ts';
import type { MatchedUnit, MatchedUnits } from './match-units.ts';
import { type UnitRows, unitRowProblem } from './unit-rows.ts';

/** One unit becoming another, both by their ids. */
export type MatchedStep = {
  predecessor: MatchedUnit;
  successor: MatchedUnit;
  date: CalendarDate;
  kind: SuccessionKind;
  legalBasis: string | null;
};

export type MatchedMapping = { added: MatchedStep[]; unchanged: number; problems: ListProblem[] };

type Pair = { row: MappingRow; old: MatchedUnit; next: MatchedUnit; date: CalendarDate };
type Question = { mapping: MappingRows; units: MatchedUnits; successions: readonly UnitSuccession[] };

const communeCode = (code: string): string => (code === notKnown ? code : code.padStart(5, '0'));

const problemAt = (
  { mapping }: Pick<Question, 'mapping'>,
  row: MappingRow,
  column: MappingColumn,
  code: ListProblem['code'],
  more: CellFacts = {},
): ListProblem => cellProblem(mapping.table, { line: row.line, column }, code, more);

/** The units of a code; of a code that lost its zeros, those of the whole one, with a note. */
function unitsOf(
  question: Question,
  row: MappingRow,
  column: 'oldCode' | 'newCode',
): [MatchedUnit[], ListProblem[]] {
  const given = row[column];
  const exact = question.units.byCode.get(given);
  if (exact !== undefined) return [exact, []];
  const restored = communeCode(given);
  const found = question.units.byCode.get(restored);
  if (found !== undefined)
    return [
      found,
      [
        problemAt(question, row, column, 'code_zeros_restored', {
          severity: 'note',
          given,
          expected: restored,
        }),
      ],
    ];
  const code = column === 'oldCode' ? 'old_unit_unknown' : 'new_unit_unknown';
  return [[], [problemAt(question, row, column, code, { given })]];
}

/** The old and the new unit of a row: the one ends on the day the other begins. */
function pairOf(question: Question, row: MappingRow): [Pair | null, ListProblem[]] {
  const [olds, oldProblems] = unitsOf(question, row, 'oldCode');
  const [news, newProblems] = unitsOf(question, row, 'newCode');
  const problems = [...oldProblems, ...newProblems];
  if (olds.length === 0 || news.length === 0) return [null, problems];
  const fail = (code: ListProblem['code'], expected: string | null = null): [null, ListProblem[]] => [
    null,
    [...problems, problemAt(question, row, 'oldCode', code, { given: row.oldCode, expected })],
  ];
  const ending = olds.filter(
    ({ validTo }) => validTo !== null && (row.date === null || validTo === row.date),
  );
  if (ending.length === 0) return fail('old_unit_goes_on', row.date);
  const pairs = ending.flatMap((old) =>
    news
      .filter((next) => next.validFrom === old.validTo)
      .map((next) => ({ row, old, next, date: next.validFrom ?? '' })),
  );
  const [pair, another] = pairs;
  if (pair === undefined) return fail('no_common_day', ending.map(({ validTo }) => validTo).join(', '));
  if (another !== undefined) return fail('several_days', pairs.map(({ date }) => date).join(', '));
  return [pair, problems];
}

/** The kind that the numbers leave open; of one that became one, a union is possible with parents that are not listed. */
function kindOf(
  pair: Pair,
  from: number,
  into: number,
): { fitting: SuccessionKind | null; allowed: SuccessionKind[] } {
  if (from > 1) return { fitting: 'split', allowed: ['split'] };
  if (into > 1) return { fitting: 'merge', allowed: ['merge'] };
  const { old, next } = pair;
  const only = (kind: SuccessionKind) => ({
    fitting: kind,
    allowed: [kind, 'merge' as const, 'split' as const],
  });
  if (old.parentId !== next.parentId) return only('transfer');
  if (old.name !== next.name || old.kind !== next.kind) return only('rename');
  if (old.code !== next.code) return only('recode');
  return { fitting: null, allowed: ['merge', 'split'] };
}

const pairKey = (from: number, to: number): string => `${from}>${to}`;

function stepsOf(question: Question, pairs: readonly Pair[]): MatchedMapping {
  const from = Map.groupBy(pairs, (pair) => pair.old.id);
  const into = Map.groupBy(pairs, (pair) => pair.next.id);
  const storedFrom = Map.groupBy(question.successions, (step) => step.predecessorId);
  const stored = new Map(
    question.successions.map((step) => [pairKey(step.predecessorId, step.successorId), step]),
  );
  const seen = new Set<string>();
  const found: MatchedMapping = { added: [], unchanged: 0, problems: [] };
  for (const pair of pairs) {
    const { row, old, next, date } = pair;
    const key = pairKey(old.id, next.id);
    const before = stored.get(key);
    const { fitting, allowed } = kindOf(pair, from.get(old.id)?.length ?? 0, into.get(next.id)?.length ?? 0);
    const kind = row.kind ?? before?.kind ?? fitting;
    const refuse = (code: ListProblem['code'], expected: string | null) =>
      found.problems.push(problemAt(question, row, 'kind', code, { given: row.kind, expected }));
    if (seen.has(key))
      found.problems.push(
        problemAt(question, row, 'oldCode', 'row_twice', { given: `${row.oldCode} → ${row.newCode}` }),
      );
    else if (before !== undefined && before.kind !== kind) refuse('succession_differs', before.kind);
    else if (before !== undefined) found.unchanged += 1;
    else if (storedFrom.get(old.id)?.some((step) => step.kind !== 'split') === true)
      found.problems.push(problemAt(question, row, 'oldCode', 'old_unit_followed', { given: row.oldCode }));
    else if (kind === null || !allowed.includes(kind)) refuse('kind_does_not_fit', allowed.join(', '));
    else found.added.push({ predecessor: old, successor: next, date, kind, legalBasis: row.legalBasis });
    seen.add(key);
  }
  return found;
}

/** Nothing that the list newly ends or begins may be without its counterpart, unless a row says that it is not known. */
function unlinked(question: Question, list: UnitRows, pairs: readonly Pair[]): ListProblem[] {
  const { mapping, units, successions } = question;
  const isTold = (column: 'oldCode' | 'newCode', code: string, date: CalendarDate) =>
    mapping.rows.some(
      (row) =>
        communeCode(row[column]) === code &&
        row[column === 'oldCode' ? 'newCode' : 'oldCode'] === notKnown &&
        (row.date === null || row.date === date),
    );
  const followed = new Set([
    ...pairs.map((pair) => pair.old.id),
    ...successions.map((step) => step.predecessorId),
  ]);
  const preceded = new Set([
    ...pairs.map((pair) => pair.next.id),
    ...successions.map((step) => step.successorId),
  ]);
  const changed = [...units.added, ...units.ended].filter(({ kind }) => !isAbove(kind, 'commune'));
  return changed.flatMap((unit) => {
    const { id, code, line, validFrom, validTo } = unit;
    if (code === null || line === null) return [];
    const found: ListProblem[] = [];
    const given = `${code} ${unit.name}`;
    if (validTo !== null && !followed.has(id) && !isTold('oldCode', code, validTo))
      found.push(
        unitRowProblem(list, { line }, 'validTo', 'successor_missing', { given, expected: notKnown }),
      );
    if (validFrom !== null && id < 0 && !preceded.has(id) && !isTold('newCode', code, validFrom))
      found.push(
        unitRowProblem(list, { line }, 'validFrom', 'predecessor_missing', { given, expected: notKnown }),
      );
    return found;
  });
}

/** Finds the units that a mapping speaks of and how each became the other. */
export function matchMapping(question: Question, list: UnitRows): MatchedMapping {
  const rows = question.mapping.rows.filter(
    ({ oldCode, newCode }) => oldCode !== notKnown && newCode !== notKnown,
  );
  const read = rows.map((row) => pairOf(question, row));
  const pairs = read.map(([pair]) => pair).filter((pair) => pair !== null);
  const steps = stepsOf(question, pairs);
  const unread = question.mapping.problems.some(({ severity }) => severity === 'error');
  const complete = !unread && read.every(([pair]) => pair !== null);
  return {
    ...steps,
    problems: [
      ...read.flatMap(([, problems]) => problems),
      ...steps.problems,
      ...(complete ? unlinked(question, list, pairs) : []),
    ],
  };
}
