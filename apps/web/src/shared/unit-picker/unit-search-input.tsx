import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { unitSearchId } from './focus-unit-search.ts';
import styles from './unit-picker.module.css';

/** The field of the search, with its key. */
export function UnitSearchInput(input: ComponentProps<'input'>) {
  const { t } = useTranslation();
  return (
    <span className={styles.field}>
      <Icon name="search" />
      <input
        {...input}
        id={unitSearchId}
        type="text"
        className={styles.input}
        aria-label={t('unitPicker.search')}
        placeholder={t('unitPicker.placeholder')}
      />
      <kbd className={styles.key}>/</kbd>
    </span>
  );
}
