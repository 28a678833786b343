import { parseArgs } from 'node:util';
import { nationalCommunes } from './seed/seed-size.ts';

export const runParts = ['figures', 'peers', 'writes'] as const;
export type RunPart = (typeof runParts)[number];

export type CompareOptions = {
  readonly communes: number;
  readonly quick: boolean;
  /** Milliseconds of load to watch memory for; null: no such run. */
  readonly soak: number | null;
  readonly parts: readonly RunPart[];
};

export const compareUsage = `Cách dùng / Usage: pnpm bench [--communes 10600] [--quick] [--only figures|peers|writes]
                   pnpm bench --soak 10m [--communes 10600]`;

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

function durationOf(text: string): number {
  const [, amount, unit] = /^(\d+)([smh])$/.exec(text) ?? [];
  return Number(amount) * (unitsMs[unit ?? ''] ?? Number.NaN);
}

/** Options of the command line; null where they cannot be used. */
export function readCompareOptions(args: readonly string[]): CompareOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      communes: { type: 'string', default: String(nationalCommunes) },
      quick: { type: 'boolean', default: false },
      soak: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const communes = Number(values.communes);
  const soak = values.soak === undefined ? null : durationOf(values.soak);
  const parts = runParts.filter((part) => values.only === undefined || values.only === part);
  if (!(communes >= 200 && communes <= 99_999) || Number.isNaN(soak) || parts.length === 0) return null;
  return { communes, quick: values.quick, soak, parts };
}
