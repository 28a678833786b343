import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportSummary } from '@tiendo/contracts/imports/import-parts.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import table from '../../shared/ui/table.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './imports.module.css';
import { importsQuery } from './imports-queries.ts';
import { PagedList } from './paged-list.tsx';
import { useRoundText } from './round-words.ts';
import { useStandingText } from './standing-words.ts';

function ImportRow({ item }: { item: ImportSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const roundText = useRoundText();
  const standingText = useStandingText();
  const { id, fileName, unit, round, state, uploadedAt } = item;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/nhap-tu-tep"
          search={{ vong: round.id, 'don-vi': unit.ref, tep: id }}
          className={styles.name}
        >
          {fileName}
        </Link>
      </th>
      <td>{unitLabel(unit, lang)}</td>
      <td>{roundText(round)}</td>
      <td>{formatMadeOn(Date.parse(uploadedAt), lang)}</td>
      <td>{t(`imports.state.${state}`)}</td>
      <td>{standingText(item)}</td>
    </tr>
  );
}

/** What the person handed in before, each at its own address. */
export function PastImports() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(importsQuery());
  return (
    <section className={page.part} aria-labelledby="past-imports">
      <h2 id="past-imports">{t('imports.past')}</h2>
      <PagedList query={query} none={t('imports.nonePast')}>
        {(items) => (
          <div className={table.scroll}>
            <table className={`${table.table} ${styles.table}`}>
              <thead>
                <tr>
                  <th scope="col">{t('imports.column.file')}</th>
                  <th scope="col">{t('filter.unit')}</th>
                  <th scope="col">{t('imports.round')}</th>
                  <th scope="col">{t('imports.column.uploaded')}</th>
                  <th scope="col">{t('imports.column.state')}</th>
                  <th scope="col">{t('imports.column.outcome')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <ImportRow key={item.id} item={item} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
    </section>
  );
}
