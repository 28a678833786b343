import { useInfiniteQuery } from '@tanstack/react-query';
import { getImportProblemsFile } from '@tiendo/contracts/imports/import.ts';
import type {
  ImportAnswer,
  ImportFindingAnswer,
  ImportPlanAnswer,
} from '@tiendo/contracts/imports/import-parts.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../../shared/ui/choice-buttons.tsx';
import page from '../../../shared/ui/page.module.css';
import table from '../../../shared/ui/table.module.css';
import styles from '../imports.module.css';
import { problemsQuery } from '../imports-queries.ts';
import { PagedList } from '../paged-list.tsx';
import { ServerFileButton } from '../server-file-button.tsx';
import own from './one-import.module.css';

type PlannedFindingsProps = { item: ImportAnswer; plan: ImportPlanAnswer };
type Shown = 'all' | ImportFindingAnswer['kind'];

const mostKept = 10_000;

function FindingsTable({ items }: { items: readonly ImportFindingAnswer[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('imports.column.kind')}</th>
            <th scope="col">{t('imports.column.place')}</th>
            <th scope="col">{t('imports.column.found')}</th>
            <th scope="col">{t('imports.column.message')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ kind, code, place, found, message }, at) => (
            <tr key={`${at}:${code}`}>
              <td data-kind={kind}>{t(`imports.kind.${kind}`)}</td>
              <td className={own.place}>{place === '' ? t('imports.wholeFile') : place}</td>
              <td className={own.found}>{found ?? '–'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was found in the file, by place, with what to do about it. */
export function PlannedFindings({ item, plan }: PlannedFindingsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [shown, setShown] = useState<Shown>(plan.problems > 0 ? 'problem' : 'all');
  const query = useInfiniteQuery(problemsQuery(item, { lang, ...(shown !== 'all' && { kind: shown }) }));
  const all = plan.problems + plan.notes;
  if (all === 0) return null;
  const options = [
    { value: 'problem', label: `${t('imports.count.problems')} (${formatInteger(plan.problems, lang)})` },
    { value: 'note', label: `${t('imports.count.notes')} (${formatInteger(plan.notes, lang)})` },
    { value: 'all', label: t('imports.allFindings') },
  ] as const;
  return (
    <section className={page.part} aria-labelledby="import-findings">
      <h2 id="import-findings">{t('imports.findings')}</h2>
      <div className={styles.line}>
        <ChoiceButtons
          label={t('imports.findingsShown')}
          value={shown}
          options={options}
          onChoose={setShown}
        />
        <ServerFileButton
          label={t('imports.problemsFile')}
          address={urlOf(getImportProblemsFile, { params: { id: item.id }, query: { lang } })}
          usualName="tiendo-loi-cua-tep.csv"
        />
      </div>
      {all > mostKept && <p className={styles.quiet}>{t('imports.mostKept')}</p>}
      <PagedList query={query} none={t('imports.noFindings')}>
        {(items) => <FindingsTable items={items} />}
      </PagedList>
    </section>
  );
}
