import { Popover } from '@mantine/core';
import type { TrendBreakMark } from '@tiendo/charts/trend/trend-picture.ts';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../keyboard/use-escape.ts';
import { BreakReason } from './break-reason.tsx';
import styles from './figure-breaks.module.css';

type BreakButtonProps = {
  mark: TrendBreakMark;
  left: number;
  top: number;
  opened: boolean;
  onOpen: (open: boolean) => void;
};

/** The cut of the axis as a button that opens the reason. */
export function BreakButton({ mark, left, top, opened, onOpen }: BreakButtonProps) {
  const { t } = useTranslation();
  useEscape(opened, () => onOpen(false));
  return (
    <Popover opened={opened} onChange={onOpen} position="top" withArrow trapFocus returnFocus shadow="md">
      <Popover.Target>
        <button
          type="button"
          className={styles.cut}
          style={{ left, top }}
          aria-label={t('figure.break.open', { what: mark.lines.join('; ') })}
          onClick={() => onOpen(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <BreakReason mark={mark} onDone={() => onOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
