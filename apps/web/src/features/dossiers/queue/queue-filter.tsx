import { NativeSelect } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import { ChoiceButtons } from '../../../shared/ui/choice-buttons.tsx';
import { UnitField } from '../../../shared/unit-picker/unit-field.tsx';
import { communeLevels } from '../../../shared/units/set-label.ts';
import { NameField } from './name-field.tsx';
import styles from './queue.module.css';
import { type QueueSearch, stages } from './queue-search.ts';

type QueueFilterProps = {
  unit: UnitSummary;
  search: QueueSearch;
  onChoose: (change: QueueSearch) => void;
};

function HolderChoice({ search, onChoose }: Omit<QueueFilterProps, 'unit'>) {
  const { t } = useTranslation();
  return (
    <ChoiceButtons
      label={t('dossierQueue.column.holder')}
      value={search.giu ?? 'all'}
      options={[
        { value: 'all', label: t('dossierQueue.everyone') },
        { value: 'toi', label: t('dossierQueue.mine') },
        { value: 'chua-giao', label: t('dossierQueue.unassigned') },
      ]}
      onChoose={(giu) => onChoose({ giu: giu === 'all' ? undefined : giu })}
    />
  );
}

/** What the queue is narrowed to, each choice kept in the address. */
export function QueueFilter({ unit, search, onChoose }: QueueFilterProps) {
  const { t } = useTranslation();
  const today = useMe()?.today ?? null;
  const steps = Object.entries(stages).map(([value, stage]) => ({
    value,
    label: t(`dossierQueue.stage.${stage}`),
  }));
  return (
    <section className={styles.filter} aria-label={t('filter.label')}>
      <UnitField
        id="queue-unit"
        label={t('filter.unit')}
        value={unit}
        around={{ unit: unit.ref, date: today }}
        onChange={({ ref }) => onChoose({ 'don-vi': ref })}
      />
      <NativeSelect
        size="sm"
        label={t('dossierQueue.stageOf')}
        value={search.buoc ?? ''}
        data={[{ value: '', label: t('dossierQueue.stage.open') }, ...steps]}
        onChange={({ currentTarget: { value } }) =>
          onChoose({ buoc: value === '' ? undefined : (value as keyof typeof stages) })
        }
      />
      <NativeSelect
        size="sm"
        label={t('dossierQueue.column.level')}
        value={search.muc ?? ''}
        data={[
          { value: '', label: t('dossierQueue.everyLevel') },
          ...communeLevels.map((level) => ({ value: level, label: t(`level.${level}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChoose({ muc: value === '' ? undefined : value })}
      />
      <NameField key={search.ten ?? ''} name={search.ten} onName={(ten) => onChoose({ ten })} />
      <HolderChoice search={search} onChoose={onChoose} />
      <label className={styles.late}>
        <input
          type="checkbox"
          checked={search['qua-han'] === 'co'}
          onChange={({ currentTarget }) => onChoose({ 'qua-han': currentTarget.checked ? 'co' : undefined })}
        />
        {t('dossierQueue.late')}
      </label>
    </section>
  );
}
