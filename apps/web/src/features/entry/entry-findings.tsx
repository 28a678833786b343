import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { reportFindingText } from '@tiendo/domain/wording/report-finding-words.ts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './entry.module.css';
import type { EntryFinding } from './rows/row-findings.ts';
import type { EntryDesk } from './use-entry-desk.ts';

/** A finding as one sentence, the same at the summary and at the cell. */
export function useFindingText({ sheet, rows }: Pick<EntryDesk, 'sheet' | 'rows'>) {
  const lang = useLang();
  return (finding: EntryFinding): string => {
    const criterion = finding.place === null ? undefined : sheet.criteria[finding.place];
    const named = {
      unit: rows[finding.row]?.unit.name ?? '',
      criterion: criterion === undefined ? null : criterionLabel(criterion, lang, 'short').text,
    };
    return reportFindingText(finding, named, lang);
  };
}

type EntryFindingsProps = {
  desk: EntryDesk;
  box: RefObject<HTMLElement | null>;
  onGoTo: (finding: EntryFinding) => void;
};

/** What keeps reports from being handed in, each a way to its place. */
export function EntryFindings({ desk, box, onGoTo }: EntryFindingsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const textOf = useFindingText(desk);
  const blocking = desk.findings.filter(({ blocks }) => blocks);
  if (blocking.length === 0) return null;
  return (
    <section ref={box} className={styles.findings} tabIndex={-1} aria-labelledby="entry-findings">
      <h2 id="entry-findings">
        <Icon name="warning" />
        {t('entry.notReady', { count: formatCount(blocking.length, lang) })}
      </h2>
      <ol>
        {blocking.map((finding) => (
          <li key={`${finding.row}:${finding.code}:${finding.place}`}>
            <button type="button" onClick={() => onGoTo(finding)}>
              {textOf(finding)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
