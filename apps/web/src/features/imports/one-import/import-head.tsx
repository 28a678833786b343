import { Link } from '@tanstack/react-router';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../../shared/ui/facts.tsx';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import styles from '../imports.module.css';
import { useRoundText } from '../round-words.ts';
import own from './one-import.module.css';

/** Which file, into what, since when; and the way to another file. */
export function ImportHead({ item }: { item: ImportAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const roundText = useRoundText();
  const { fileName, size, unit, round, uploadedAt } = item;
  return (
    <header className={own.head}>
      <Facts>
        <Fact name={t('imports.column.file')}>
          <b className={styles.name}>{fileName}</b> ({formatFileSize(size, lang)})
        </Fact>
        <Fact name={t('filter.unit')}>{unitLabel(unit, lang)}</Fact>
        <Fact name={t('imports.round')}>{roundText(round)}</Fact>
        <Fact name={t('reports.asOf')}>{formatDate(round.asOf, lang)}</Fact>
        <Fact name={t('imports.column.uploaded')}>{formatMadeOn(Date.parse(uploadedAt), lang)}</Fact>
      </Facts>
      <Link to="/nhap-tu-tep" search={{ vong: round.id, 'don-vi': unit.ref }}>
        {t('imports.otherFile')}
      </Link>
    </header>
  );
}
