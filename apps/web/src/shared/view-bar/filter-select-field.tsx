import type { ComponentProps } from 'react';
import { Icon } from '../ui/icon.tsx';
import { FilterField } from './filter-field.tsx';
import styles from './filter-select.module.css';

export type FilterOption = { value: string; label: string; detail?: string | undefined; title?: string };

export type FilterSelectProps = {
  caption: string;
  value: string;
  options: readonly FilterOption[];
  /** What is said where the value is none of the options. */
  otherwise?: string;
  onChoose: (value: string) => void;
};

type FilterSelectFieldProps = Omit<FilterSelectProps, 'onChoose'> & ComponentProps<'button'>;

/** The filter without its list: caption over the value chosen. */
export function FilterSelectField({
  caption,
  value,
  options,
  otherwise = '',
  ...button
}: FilterSelectFieldProps) {
  const chosen = options.find((option) => option.value === value);
  return (
    <FilterField {...button} caption={caption} title={chosen?.title}>
      <span className={styles.chosen}>{chosen?.label ?? otherwise}</span>
      <Icon name="down" />
    </FilterField>
  );
}
