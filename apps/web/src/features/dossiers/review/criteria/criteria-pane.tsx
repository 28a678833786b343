import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../../../shared/ui/choice-buttons.tsx';
import { ReviewGlyph } from '../review-glyph.tsx';
import { isListed, type RowFilter } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import styles from './criteria.module.css';
import { CriterionItem } from './criterion-item.tsx';
import { columnsOf } from './said-columns.ts';

const filterNames = {
  reviewer: ['chua-xem', 'tra-lai', 'co-doi'],
  department: ['cua-toi', 'chua-xem', 'co-doi'],
} as const;

const filters = {
  'cua-toi': 'own',
  'chua-xem': 'unseen',
  'tra-lai': 'returned',
  'co-doi': 'changed',
} as const;

function Filter({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const { ownRows, place, stage } = desk;
  const counted = (filter: NonNullable<RowFilter>) => ownRows.filter((row) => isListed(row, filter)).length;
  return (
    <ChoiceButtons
      label={t('dossierReview.listed')}
      value={place.loc ?? 'all'}
      options={[
        { value: 'all', label: t('dossierReview.filter.all') },
        ...filterNames[stage === 'confirmation' ? 'department' : 'reviewer'].map((filter) => ({
          value: filter,
          label: `${t(`dossierReview.filter.${filters[filter]}`)} ${counted(filter)}`,
        })),
      ]}
      onChoose={(loc) => desk.move({ loc: loc === 'all' ? undefined : loc })}
    />
  );
}

function Legend({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const { simulated } = desk.review.dossier;
  const told = [...desk.verdicts, null];
  return (
    <ul className={styles.legend} aria-hidden="true">
      {told.map((verdict) => (
        <li key={verdict ?? 'none'}>
          <ReviewGlyph verdict={verdict} simulated={simulated} />
          {t(`dossierReview.short.${verdict ?? 'none'}`)}
        </li>
      ))}
    </ul>
  );
}

/** The criteria with what the commune, the district and the province say of each. */
export function CriteriaPane({ desk }: { desk: ReviewDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { rows, ownRows, listable, hand, place, review } = desk;
  const columns = columnsOf(review, desk.stage);
  const done = ownRows.filter(({ written }) => written.verdict !== null).length;
  const listed = rows.filter((row) => (listable.includes(row) && isListed(row, place.loc)) || row === hand);
  return (
    <section className={styles.pane} aria-labelledby="review-criteria">
      <div className={styles.head}>
        <h2 id="review-criteria">
          {`${formatCount(rows.length, lang)} ${countedWord('criterion', lang, rows.length)}`}
        </h2>
        <span role="status">
          {t('dossierReview.concluded', {
            done: formatCount(done, lang),
            left: formatCount(ownRows.length - done, lang),
          })}
        </span>
      </div>
      <Filter desk={desk} />
      <div className={styles.columns} aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(`dossierReview.column.${column}`)}</span>
        ))}
      </div>
      <ol className={styles.list} data-columns={columns.length}>
        {listed.map((row) => (
          <CriterionItem key={row.position} desk={desk} row={row} columns={columns} isInHand={row === hand} />
        ))}
      </ol>
      {listed.length === 0 && <p className={styles.none}>{t('dossierReview.noneListed')}</p>}
      <Legend desk={desk} />
    </section>
  );
}
