import { useId } from 'react';
import styles from './one-import.module.css';

type Choice<Value extends string> = {
  value: Value;
  label: string;
  /** What follows from it. */
  hint: string;
  disabled?: boolean;
};

type RadioChoicesProps<Value extends string> = {
  label: string;
  /** Null: nothing is chosen yet. */
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
};

/** One of a few ways, each with what follows from it. */
export function RadioChoices<Value extends string>(props: RadioChoicesProps<Value>) {
  const { label, value: chosen, choices, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {choices.map(({ value, label: name, hint, disabled = false }) => (
        <div key={value} className={styles.choice}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={value === chosen}
            disabled={disabled}
            aria-describedby={`${id}-${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`${id}-${value}`}>{name}</label>
          <span id={`${id}-${value}-hint`}>{hint}</span>
        </div>
      ))}
    </fieldset>
  );
}
