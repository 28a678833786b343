import { Link } from '@tanstack/react-router';
import type { BoardCell, BoardRound } from '@tiendo/contracts/board.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './board.module.css';
import { StandingGlyph } from './standing-glyph.tsx';

function Late({ days, short = false }: { days: number | null; short?: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (days === null || days === 0) return null;
  const words = t('board.late', { days: formatCount(days, lang) });
  return (
    <b className={styles.late} title={words}>
      {short ? (
        <>
          <span aria-hidden="true">+{formatInteger(days, lang)}</span>
          <VisuallyHidden>{words}</VisuallyHidden>
        </>
      ) : (
        words
      )}
    </b>
  );
}

/** Where a report stands, in a mark and the days that it is late. */
export function ShortCell({ cell }: { cell: BoardCell }) {
  return (
    <td className={styles.short}>
      <StandingGlyph standing={cell.standing} /> <Late days={cell.daysLate} short />{' '}
      {cell.simulated && <Tag kind="simulated" />}
    </td>
  );
}

/** Who holds the report, by name where one is known. */
function Holder({ cell: { heldBy, holder } }: { cell: BoardCell }) {
  const { t } = useTranslation();
  if (heldBy === null) return null;
  return holder ?? t(`board.heldBy.${heldBy}`);
}

type FullCellsProps = { unit: UnitSummary; round: BoardRound; cell: BoardCell };

/** The pages where one goes on with a report, for those who may. */
function Ways({ unit, round, cell }: FullCellsProps) {
  const { t } = useTranslation();
  const enters = useMay('report.enter')?.granted === true;
  const verifies = useMay('report.verify')?.granted === true;
  const ref = encodeURIComponent(unit.ref);
  const entry: string = `/nhap-lieu?vong=${round.id}&don-vi=${ref}&xa=${ref}`;
  const verification: string = `/duyet-so-lieu?vong=${round.id}&don-vi=${ref}`;
  return (
    <>
      {enters && <Link to={entry}>{t('board.enter')}</Link>}{' '}
      {verifies && cell.reportId !== null && <Link to={verification}>{t('board.verify')}</Link>}
    </>
  );
}

/** The report of the round in hand: where it stands, how late, who holds it, since when, and the way to it. */
export function FullCells({ unit, round, cell }: FullCellsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <>
      <td>
        <StandingGlyph standing={cell.standing} /> {t(`board.standing.${cell.standing}`)}{' '}
        {cell.simulated && <Tag kind="simulated" />}
        {cell.correctionId !== null && <p className={styles.detail}>{t('board.correction')}</p>}
        {cell.exceptionUntil !== null && (
          <p className={styles.detail}>
            {t('board.exceptionUntil', { date: formatDate(cell.exceptionUntil, lang) })}
          </p>
        )}
      </td>
      <td>
        <Late days={cell.daysLate} />
      </td>
      <td>
        <Holder cell={cell} />
      </td>
      <td className={styles.moment}>
        {cell.changedAt !== null && formatMadeOn(Date.parse(cell.changedAt), lang)}
      </td>
      <td className={styles.ways}>
        <Ways unit={unit} round={round} cell={cell} />
      </td>
    </>
  );
}
