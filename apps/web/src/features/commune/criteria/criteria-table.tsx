import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { Words } from '../../../shared/ui/words.tsx';
import styles from './criteria-table.module.css';
import type { CriterionRow } from './criterion-rows.ts';
import { IndicatorLines } from './indicator-lines.tsx';

/** How many indicators have a threshold that holds the unit. */
function Thresholds({ row }: { row: CriterionRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (row.indicators.length === 0) return t('commune.noIndicators');
  const known = row.indicators.filter(({ applying }) => applying.threshold !== null).length;
  return t('commune.thresholds', {
    known: formatInteger(known, lang),
    all: formatInteger(row.indicators.length, lang),
  });
}

function Since({ row }: { row: CriterionRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { since, orEarlier } = row.state;
  if (since === null) return '–';
  const date = formatDate(since, lang);
  return orEarlier ? t('commune.sinceAtLeast', { date }) : t('commune.since', { date });
}

function Criterion({ row, simulated }: { row: CriterionRow; simulated: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criterion, verdict } = row.state;
  const name = criterionName(criterion, lang, 'whole');
  return (
    <li>
      <details className={styles.criterion}>
        <summary>
          <StateGlyph state={verdict} simulated={simulated} />
          <span className={styles.number}>{criterion.number ?? '–'}</span>
          <span className={styles.name}>
            {name === null ? t('criteria.nameNotKnown') : <Words words={name} />}
          </span>
          <span className={styles.since}>
            <Since row={row} />
          </span>
          <span className={styles.thresholds}>
            <Thresholds row={row} />
          </span>
        </summary>
        <IndicatorLines row={row} />
      </details>
    </li>
  );
}

/** A line for each criterion, the missing ones first; opened, its indicators with what they are held to. */
export function CriteriaTable({ rows, simulated }: { rows: readonly CriterionRow[]; simulated: boolean }) {
  return (
    <ul className={styles.criteria}>
      {rows.map((row) => (
        <Criterion key={row.state.criterion.id} row={row} simulated={simulated} />
      ))}
    </ul>
  );
}
