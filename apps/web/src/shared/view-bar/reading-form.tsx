import { asReported, type ViewReading } from '@tiendo/contracts/reading-address.ts';
import { type ReadingMode, readingModes } from '@tiendo/domain/figures/reading-mode.ts';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeView, useView } from '../view/use-view.ts';
import { PanelRange } from './panel-range.tsx';
import styles from './reading-form.module.css';
import { UnitsAtChoice } from './units-at-choice.tsx';

/** A mode with the dates it takes unless others are chosen. */
function withDefaults(mode: ReadingMode): ViewReading {
  if (mode === 'restated') return { mode, unitsAt: null };
  return mode === 'matched_panel' ? { mode, from: null, to: null } : asReported;
}

type ModeOptionProps = {
  mode: ReadingMode;
  checked: boolean;
  name: string;
  onChoose: () => void;
  children: ReactNode;
};

function ModeOption({ mode, checked, name, onChoose, children }: ModeOptionProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.option}>
      <input
        type="radio"
        id={id}
        name={name}
        checked={checked}
        aria-describedby={`${id}-text`}
        data-autofocus={checked || undefined}
        onChange={onChoose}
      />
      <div>
        <label htmlFor={id} className={styles.mode}>
          {t(`reading.mode.${mode}`)}
        </label>
        <p id={`${id}-text`}>{t(`reading.text.${mode}`)}</p>
        {children}
      </div>
    </div>
  );
}

/** The three ways to read territory that changed, each with its dates under it; a choice takes effect at once. */
export function ReadingForm() {
  const { t } = useTranslation();
  const name = useId();
  const view = useView();
  const changeView = useChangeView();
  // The page follows a moment later than the choice.
  const [chosen, setChosen] = useState(view.reading);
  const choose = (reading: ViewReading) => {
    setChosen(reading);
    void changeView({ reading });
  };
  return (
    <fieldset className={styles.form}>
      <legend>{t('reading.title')}</legend>
      {readingModes.map((mode) => (
        <ModeOption
          key={mode}
          mode={mode}
          name={name}
          checked={chosen.mode === mode}
          onChoose={() => choose(withDefaults(mode))}
        >
          {mode === 'restated' && chosen.mode === mode && (
            <UnitsAtChoice chosen={chosen.unitsAt} onChoose={(unitsAt) => choose({ mode, unitsAt })} />
          )}
          {mode === 'matched_panel' && chosen.mode === mode && (
            <PanelRange chosen={chosen} onChoose={(range) => choose({ mode, ...range })} />
          )}
        </ModeOption>
      ))}
    </fieldset>
  );
}
