import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { getWatchTable } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import { listWatchedRecognitions } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import { answerQuery } from '../../shared/api/call.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import page from '../../shared/ui/page.module.css';
import { QueryPanel } from '../../shared/ui/panel.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { type WatchSearch, watchFilters } from './watch-filters.ts';
import styles from './watch-list.module.css';
import { WatchTable } from './watch-table.tsx';

type Answer = AnswerOf<typeof listWatchedRecognitions>;

const choiceOf = (unit: string, { muc: level, xem: show }: WatchSearch) => ({
  unit,
  ...(level !== undefined && { level }),
  ...(show !== undefined && { show }),
});

const watchQuery = (unit: string, search: WatchSearch) =>
  answerQuery(listWatchedRecognitions, { query: { ...choiceOf(unit, search), limit: 500 } });

type ChoiceProps = { search: WatchSearch; onChoose: (search: WatchSearch) => void };

function ShownChoice({ search, onChoose, answer }: ChoiceProps & { answer: Answer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { totals, levels, simulated } = answer;
  const nameOf = ({ nameVi, nameEn }: Answer['levels'][number]) => (lang === 'vi' ? nameVi : nameEn);
  const options = watchFilters.map((value) => ({
    value,
    label: t(`watchList.filter.${value}`, { count: formatInteger(totals[value], lang) }),
  }));
  return (
    <div className={styles.tools}>
      {simulated && <Tag kind="simulated" />}
      <ChoiceButtons
        label={t('watchList.show')}
        value={search.xem ?? 'all'}
        options={options}
        onChoose={(xem) => onChoose({ ...search, xem })}
      />
      {levels.length > 1 && (
        <NativeSelect
          size="sm"
          aria-label={t('watchList.level')}
          value={search.muc ?? ''}
          data={[
            { value: '', label: t('watchList.allLevels') },
            ...levels.map((level) => ({ value: level.code, label: nameOf(level) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...search, muc: value === '' ? undefined : value })
          }
        />
      )}
    </div>
  );
}

function WatchOf({ unit, search }: { unit: UnitSummary; search: WatchSearch }) {
  const { t } = useTranslation();
  const lang = useLang();
  const navigate = useNavigate();
  const today = useMe()?.today ?? null;
  const watched = useQuery(watchQuery(unit.ref, search));
  const [told, setTold] = useState('');
  const choose = (chosen: WatchSearch) =>
    void navigate({ to: '/theo-doi-sau-cong-nhan', search: chosen, resetScroll: false });
  return (
    <>
      <section className={styles.tools} aria-label={t('filter.label')}>
        <UnitField
          id="watch-unit"
          label={t('filter.unit')}
          value={unit}
          around={{ unit: unit.ref, date: today }}
          onChange={({ ref }) => choose({ ...search, 'don-vi': ref })}
        />
      </section>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <QueryPanel label={t('watchList.title')} query={watched}>
        {(answer) => (
          <>
            <ShownChoice search={search} onChoose={choose} answer={answer} />
            <WatchTable
              items={answer.items}
              onRevoked={(name) => setTold(t('watchList.recorded', { unit: name }))}
            />
            {answer.items.length > 0 && (
              <p className={styles.told}>
                <a href={urlOf(getWatchTable, { query: { ...choiceOf(unit.ref, search), lang } })} download>
                  {t('watchList.table')}
                </a>
              </p>
            )}
          </>
        )}
      </QueryPanel>
    </>
  );
}

/** Theo dõi sau công nhận: recognised units with what holds now, and revocations. */
export function WatchPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/theo-doi-sau-cong-nhan' });
  return (
    <OwnUnitPage
      action="dossier.read"
      title={t('watchList.title')}
      documentTitle={t('watchList.documentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => (
        <>
          <p className={page.intro}>{t('watchList.intro')}</p>
          <WatchOf unit={unit} search={search} />
        </>
      )}
    </OwnUnitPage>
  );
}
