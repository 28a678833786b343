import { type Figure, readFigure } from '@tiendo/domain/imports/read-figure.ts';
import { exactQuantity, type Quantity } from '@tiendo/domain/values/quantity.ts';
import { formatDecimal } from '@tiendo/domain/wording/numbers.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './values.module.css';

type FigureFieldProps = {
  label: string;
  /** The figure as it stands, in words. */
  shown: string;
  threshold: number | null;
  unitOfMeasure: string | null;
  isOpen: boolean;
  onFigure: (quantity: Quantity | null) => void;
};

/** What a text that can be read in two ways means is asked: the readings, each with its distance from the threshold. */
function Readings({
  candidates,
  threshold,
  unitOfMeasure,
  onChoose,
}: Pick<FigureFieldProps, 'threshold' | 'unitOfMeasure'> & {
  candidates: readonly Figure[];
  onChoose: (figure: Figure) => void;
}) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = useId();
  const wordsOf = ({ value, decimals }: Figure) => {
    const figure = [formatDecimal(value, decimals, lang), unitOfMeasure]
      .filter((part) => part !== null)
      .join(' ');
    const times = threshold === null || threshold <= 0 ? 0 : Math.round(value / threshold);
    return times < 10
      ? figure
      : `${figure}, ${t('entry.figure.times', { times: formatDecimal(times, 0, lang) })}`;
  };
  return candidates.map((figure) => (
    <label key={figure.value} className={styles.reading}>
      <input type="radio" name={name} onChange={() => onChoose(figure)} />
      {wordsOf(figure)}
    </label>
  ));
}

/** A number as offices write it; where it can be read in two ways, the person says which. */
export function FigureField({ label, shown, isOpen, onFigure, ...measure }: FigureFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const reading = typed === null ? null : readFigure({ kind: 'text', text: typed });
  const take = ({ value, decimals }: Figure) => {
    onFigure(exactQuantity(value, Math.min(6, decimals)));
    setTyped(null);
  };
  const finish = () => {
    if (reading?.kind === 'read') take(reading.value);
    if (reading?.kind !== 'empty') return;
    onFigure(null);
    setTyped(null);
  };
  const isFaulty = reading?.kind === 'ambiguous' || reading?.kind === 'refused';
  return (
    <div className={styles.figure} data-fault={isFaulty || undefined}>
      {isFaulty && (
        <p className={styles.fault} id={id}>
          <Icon name="warning" />
          {t(`entry.figure.${reading.kind}`, { text: typed ?? '' })}
        </p>
      )}
      <input
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? id : undefined}
        readOnly={!isOpen}
        value={typed ?? shown}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
          if (key === 'Escape') setTyped(null);
        }}
      />
      {measure.unitOfMeasure !== null && <span className={styles.unit}>{measure.unitOfMeasure}</span>}
      {reading?.kind === 'ambiguous' && (
        <Readings {...measure} candidates={reading.candidates} onChoose={take} />
      )}
    </div>
  );
}
