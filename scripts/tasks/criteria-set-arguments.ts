import { parseArgs } from 'node:util';
import type { VersionOrder } from '../../apps/api/src/features/criteria-sets/copy-criteria-set.ts';
import { isCalendarDate } from '../../packages/domain/src/time/calendar-date.ts';
import { CommandProblem } from './problem.ts';

export type CriteriaSetCommand =
  /** `criteriaFile`: where the criteria of the new version are told; null keeps those of the old one. */
  | { kind: 'copy'; from: string; order: Omit<VersionOrder, 'criteria'>; criteriaFile: string | null }
  | { kind: 'map'; file: string; replace: boolean; enter: boolean };

const usage = `
  pnpm criteria-sets copy <code> --as <code> --valid-from 2027-01-01 --name "…" --name-en "…"
      [--scope <unit code>] [--decision "…"] [--decision-date 2026-12-20] [--issuer "…"] [--period "2027–2030"] [--criteria <file.csv>] [--end-old]
  pnpm criteria-sets map <file.csv> [--replace] [--yes]`;

const wrongUse = (vi: string, en: string) =>
  new CommandProblem({ vi: `${vi}\n  Cách dùng / Usage:${usage}`, en });

const options = {
  as: { type: 'string', default: '' },
  'valid-from': { type: 'string', default: '' },
  name: { type: 'string', default: '' },
  'name-en': { type: 'string', default: '' },
  scope: { type: 'string', default: 'same' },
  decision: { type: 'string' },
  'decision-date': { type: 'string' },
  issuer: { type: 'string' },
  period: { type: 'string' },
  criteria: { type: 'string' },
  'end-old': { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw wrongUse(`Không hiểu lệnh: ${said}`, `The command is not understood: ${said}`);
  }
}

type Values = ReturnType<typeof read>['values'];

function requireDay(option: string, text: string): string {
  if (isCalendarDate(text)) return text;
  const shown = text === '' ? '' : ` “${text}”`;
  throw wrongUse(
    `--${option}${shown} cần một ngày dạng 2027-01-01.`,
    `--${option}${shown} needs a date like 2027-01-01.`,
  );
}

function orderOf(values: Values): Omit<VersionOrder, 'criteria'> {
  const decided = values['decision-date'];
  return {
    code: values.as,
    nameVi: values.name,
    nameEn: values['name-en'],
    validFrom: requireDay('valid-from', values['valid-from']),
    scope: values.scope,
    endsOld: values['end-old'],
    decisionNumber: values.decision ?? null,
    decisionDate: decided === undefined ? null : requireDay('decision-date', decided),
    issuer: values.issuer ?? null,
    periodPrinted: values.period ?? null,
  };
}

/** Reads what is asked of the criteria sets. Throws CommandProblem with the usage where that cannot be read. */
export function readCriteriaSetCommand(args: readonly string[]): CriteriaSetCommand {
  const { positionals, values } = read(args);
  const [kind, subject, ...others] = positionals;
  if (subject === undefined || others.length > 0 || (kind !== 'copy' && kind !== 'map'))
    throw wrongUse(
      'Cần lệnh copy hoặc map với một bộ hoặc một tệp.',
      'Give copy or map with one set or one file.',
    );
  if (kind === 'copy')
    return { kind, from: subject, order: orderOf(values), criteriaFile: values.criteria ?? null };
  return { kind, file: subject, replace: values.replace, enter: values.yes };
}
