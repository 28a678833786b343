import type { CriterionAnswer } from '@tiendo/contracts/figures/criterion.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst, formatPeriod, formatQuarterTick } from '@tiendo/domain/wording/periods.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import styles from './criterion-pane.module.css';

type Point = CriterionAnswer['history'][number];

/** `I/18` at the first quarter of a year and of the strip, else `II`. */
function tickOf(code: string, first: boolean, lang: Lang): string {
  const period = parsePeriod(code);
  if (period?.kind !== 'quarter') return code;
  const tick = formatQuarterTick(period.quarter, lang);
  return first || period.quarter === 1 ? `${tick}/${String(period.year).slice(2)}` : tick;
}

function PointOf({ point, first, broken }: { point: Point; first: boolean; broken: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { verdict, period, origin } = point;
  return (
    <li data-broken={broken || undefined}>
      <VisuallyHidden>{capitaliseFirst(formatPeriod(periodOf(period), lang))}: </VisuallyHidden>
      {verdict === null ? (
        <abbr className={styles.absent} title={t('matrix.pane.notCompared')}>
          –
        </abbr>
      ) : (
        <StateGlyph state={verdict} simulated={origin === 'simulated'} />
      )}
      <span aria-hidden="true">{tickOf(period, first, lang)}</span>
    </li>
  );
}

/** Since when the verdict stands, as far as the quarters told reach. */
function useSinceWords({ standingSince, verdict }: CriterionAnswer): string {
  const { t } = useTranslation();
  const lang = useLang();
  if (standingSince === null) return '';
  const told = {
    verdict: verdictWord(verdict, lang),
    period: formatPeriod(periodOf(standingSince.period), lang),
  };
  return t(standingSince.orEarlier ? 'matrix.pane.sinceAtLeast' : 'matrix.pane.sinceThen', told);
}

/** The verdict at the end of each of nine quarters, parted where units or the set changed. */
export function CriterionHistory({ answer }: { answer: CriterionAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { history, breaks } = answer;
  const since = useSinceWords(answer);
  return (
    <section className={styles.part}>
      <h3>{t('matrix.pane.history')}</h3>
      {since !== '' && <p>{capitaliseFirst(since)}</p>}
      <ol className={styles.history}>
        {history.map((point, index) => (
          <PointOf
            key={point.period}
            point={point}
            first={index === 0}
            broken={breaks.some(({ before }) => before === point.period)}
          />
        ))}
      </ol>
      {breaks.map(({ kind, date, before, legalBasis }) => (
        <p key={`${kind} ${before}`} className={styles.quiet}>
          {t(`matrix.pane.break.${kind}`, {
            when: date === null ? formatPeriod(periodOf(before), lang) : formatDate(date, lang),
          })}
          {legalBasis !== null && ` (${legalBasis})`}
        </p>
      ))}
    </section>
  );
}
