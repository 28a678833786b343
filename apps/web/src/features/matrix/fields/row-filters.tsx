import { Popover } from '@mantine/core';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../../../shared/keyboard/use-escape.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FilterField } from '../../../shared/view-bar/filter-field.tsx';
import { filtersOn } from '../shown-rows.ts';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';
import { RowFilterForm } from './row-filter-form.tsx';

/** Which rows are shown, and how many filters say so. */
export function RowFilters(props: MatrixFieldsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [opened, setOpened] = useState(false);
  useEscape(opened, () => setOpened(false));
  const on = filtersOn(props.choice);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <FilterField caption={t('matrix.filter.caption')} onClick={() => setOpened(!opened)}>
          {on === 0 ? t('matrix.filter.none') : t('matrix.filter.on', { number: formatInteger(on, lang) })}
          <Icon name="down" />
        </FilterField>
      </Popover.Target>
      <Popover.Dropdown>
        <RowFilterForm {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}
