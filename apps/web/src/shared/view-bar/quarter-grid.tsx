import { formatPeriodCode, type Quarter, quarterRange } from '@tiendo/domain/time/period.ts';
import { capitaliseFirst, formatPeriod, formatQuarterTick } from '@tiendo/domain/wording/periods.ts';
import type { KeyboardEvent } from 'react';
import { useLang } from '../preferences/preferences-context.tsx';
import styles from './period-filter.module.css';

type QuarterGridProps = { first: Quarter; last: Quarter; chosen: string; onChoose: (code: string) => void };

const moves: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -4, ArrowDown: 4 };

/** Moves the focus among the quarters with the arrow keys, a year up or down. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const by = moves[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const target = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by];
  event.preventDefault();
  target?.focus();
}

/** Years down, quarters across. */
export function QuarterGrid({ first, last, chosen, onChoose }: QuarterGridProps) {
  const lang = useLang();
  const start: Quarter = { ...first, quarter: 1 };
  const end: Quarter = { ...last, quarter: 4 };
  const byYear = Map.groupBy(quarterRange(start, end), (quarter) => quarter.year);
  return (
    <table className={styles.grid} onKeyDown={moveFocus}>
      <tbody>
        {[...byYear].map(([year, quarters]) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {quarters.map((quarter) => {
              const code = formatPeriodCode(quarter);
              return (
                <td key={code}>
                  <button
                    type="button"
                    aria-label={capitaliseFirst(formatPeriod(quarter, lang))}
                    aria-pressed={code === chosen}
                    data-autofocus={code === chosen || undefined}
                    onClick={() => onChoose(code)}
                  >
                    {formatQuarterTick(quarter.quarter, lang)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
