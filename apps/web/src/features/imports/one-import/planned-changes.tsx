import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  ImportAnswer,
  ImportChangeAnswer,
  ImportPlanAnswer,
} from '@tiendo/contracts/imports/import-parts.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../../shared/ui/choice-buttons.tsx';
import page from '../../../shared/ui/page.module.css';
import table from '../../../shared/ui/table.module.css';
import styles from '../imports.module.css';
import { type ChangesChoice, changesQuery, setQuery } from '../imports-queries.ts';
import { PagedList } from '../paged-list.tsx';
import { ChangeRow } from './change-row.tsx';

type PlannedChangesProps = { item: ImportAnswer; plan: ImportPlanAnswer };
type Shown = 'all' | NonNullable<ChangesChoice['change']>;

type FilterProps = {
  plan: ImportPlanAnswer;
  shown: Shown;
  name: string;
  onShow: (shown: Shown) => void;
  onName: (name: string) => void;
};

/** Which units are listed: by what becomes of them, and by name. */
function ChangesFilter({ plan, shown, name, onShow, onName }: FilterProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const counted = (label: string, count: number) => `${label} (${formatInteger(count, lang)})`;
  const options = [
    { value: 'all', label: counted(t('imports.allChanges'), plan.creates + plan.changes) },
    { value: 'begun', label: counted(t('imports.count.creates'), plan.creates) },
    { value: 'changed', label: counted(t('imports.count.changes'), plan.changes) },
    ...(plan.differs > 0
      ? [{ value: 'differing', label: counted(t('imports.differing'), plan.differs) } as const]
      : []),
  ] as const;
  return (
    <div className={styles.line}>
      <ChoiceButtons label={t('imports.changesShown')} value={shown} options={options} onChoose={onShow} />
      <TextInput
        size="xs"
        type="search"
        aria-label={t('imports.findUnit')}
        placeholder={t('imports.findUnit')}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
    </div>
  );
}

function ChangesTable({ item, changes }: { item: ImportAnswer; changes: readonly ImportChangeAnswer[] }) {
  const { t } = useTranslation();
  const { data: set } = useQuery(setQuery(item.round.setCode));
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('filter.unit')}</th>
            <th scope="col">{t('imports.column.report')}</th>
            <th scope="col">{t('imports.column.rows')}</th>
            <th scope="col">{t('imports.column.change')}</th>
            <th scope="col" data-numeric>
              {t('imports.column.met')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={change.unit.id} item={item} change={change} criteria={set?.criteria ?? []} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What becomes of the report of each unit, before and after. */
export function PlannedChanges({ item, plan }: PlannedChangesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>(plan.differs > 0 ? 'differing' : 'all');
  const [name, setName] = useState('');
  const [sought] = useDebouncedValue(name.trim(), 250);
  const choice = { ...(shown !== 'all' && { change: shown }), ...(sought !== '' && { name: sought }) };
  const query = useInfiniteQuery(changesQuery(item, choice));
  if (plan.creates + plan.changes === 0) return null;
  return (
    <section className={page.part} aria-labelledby="import-changes">
      <h2 id="import-changes">
        {t(item.state === 'applied' ? 'imports.changesMade' : 'imports.changesPlanned')}
      </h2>
      <ChangesFilter plan={plan} shown={shown} name={name} onShow={setShown} onName={setName} />
      <PagedList query={query} none={t('imports.noChanges')}>
        {(changes) => <ChangesTable item={item} changes={changes} />}
      </PagedList>
    </section>
  );
}
