import type { Problem } from '@tiendo/contracts/problem.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { type DossierLine, inOrder, lineOfIssue } from '../contents/dossier-lines.ts';
import { useLineName } from '../contents/use-line-name.ts';
import { useObstacleText } from '../hand/obstacle-words.tsx';
import styles from '../notices.module.css';
import type { DossierDesk } from '../use-dossier-desk.ts';

type MissingThingsProps = {
  desk: DossierDesk;
  /** The last refusal to hand in; null: there was none. */
  problem: Problem | null;
  box: RefObject<HTMLElement | null>;
};

/** Whether what was missing is there by now; only the next try tells of a returned item whether it changed. */
function isMended(line: DossierLine | undefined, code: string): boolean {
  if (line === undefined || code === 'returned_item_untouched') return false;
  if (line.kind === 'claim') return !line.obstacles.includes(code);
  return line.check?.obstacles.every((one) => one.code !== code) ?? true;
}

/** Everything that stood against handing in when it was tried, each a way to its place; what was mended since is gone. */
export function MissingThings({ desk, problem, box }: MissingThingsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useLineName();
  const textOf = useObstacleText();
  const lines = inOrder(desk.lines);
  const left = (problem?.issues ?? [])
    .map((issue) => {
      const id = lineOfIssue(issue.path, desk.lines);
      return { ...issue, line: lines.find((line) => line.id === id) };
    })
    .filter(({ line, code }) => !isMended(line, code));
  if (left.length === 0) return null;
  return (
    <section ref={box} className={styles.missing} tabIndex={-1} aria-labelledby="dossier-missing">
      <h2 id="dossier-missing">
        <Icon name="warning" />
        {t('dossierApplication.notReady', { count: formatCount(left.length, lang) })}
      </h2>
      <ol>
        {left.map(({ path, code, message, line }) => (
          <li key={`${path}:${code}`}>
            {line === undefined ? (
              message
            ) : (
              <button type="button" onClick={() => desk.go(line.id)}>
                {`${nameOf(line)}: ${textOf(code)}`}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
