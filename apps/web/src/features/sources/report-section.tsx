import { Link } from '@tanstack/react-router';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { quarterOf } from '@tiendo/domain/time/period.ts';
import { quarterCodeOf } from '@tiendo/domain/time/period-codes.ts';
import { criterionLabel, wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import page from '../../shared/ui/page.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { Words, WordsList } from '../../shared/ui/words.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { FiguresTable } from './figures-table.tsx';
import { type Report, reportDate } from './report-words.ts';
import styles from './sources.module.css';

/** The unit a report is about, opened in the quarter of the report. */
function ReportUnit({ report, unit }: { report: Report; unit: NonNullable<Report['unit']> }) {
  const lang = useLang();
  const date = report.eventDate ?? report.publicationDate;
  const search = date === null ? {} : { ky: quarterCodeOf(quarterOf(date)) };
  return (
    <Link to="/tong-quan" search={{ 'don-vi': unit.ref, ...search }}>
      {unitLabel(unit, lang)}
    </Link>
  );
}

type ReportSectionProps = { report: Report; figures: readonly PublishedFigureItem[] };

/** One report: who published it, when, how the date is known, and all its figures. */
export function ReportSection({ report, figures }: ReportSectionProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const basis = wordsIn(report.eventDateBasis, report.eventDateBasisEn, lang);
  const caution = wordsIn(report.caution, report.cautionEn, lang);
  const stressed = report.stressedCriteria.map((criterion) => criterionLabel(criterion, lang, 'whole'));
  const titleId = `${report.key}-title`;
  return (
    <section className={`${page.part} ${styles.report}`} id={report.key} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <span lang="vi">{report.title}</span> <Tag kind="published" />
      </h2>
      <Facts>
        <Fact name={t('sources.publisher')}>
          {report.publisher === null ? t('sources.notStated') : <span lang="vi">{report.publisher}</span>}
        </Fact>
        <Fact name={t('sources.date')}>
          {reportDate(report, lang) ?? t('sources.notStated')}
          {basis !== null && (
            <span className={styles.basis}>
              {' ('}
              <Words words={basis} />)
            </span>
          )}
        </Fact>
        <Fact name={t('sources.unit')}>
          {report.unit === null ? t('sources.notStated') : <ReportUnit report={report} unit={report.unit} />}
        </Fact>
        <Fact name={t('sources.figureCount')}>{formatCount(figures.length, lang)}</Fact>
        {stressed.length > 0 && (
          <Fact name={t('sources.stressed')}>
            <WordsList items={stressed} separator="; " />
          </Fact>
        )}
      </Facts>
      {caution !== null && (
        <p className={page.caution}>
          <b>{t('sources.caution')}</b> <Words words={caution} />
        </p>
      )}
      <FiguresTable figures={figures} report={report.title} />
    </section>
  );
}
