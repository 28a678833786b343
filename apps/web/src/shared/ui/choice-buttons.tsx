import styles from './choice-buttons.module.css';

type ChoiceButtonsProps<Value extends string> = {
  label: string;
  /** Null: none of them holds. */
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

/** A few choices side by side, of which one holds. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  const { label, value, options, onChoose } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div className={styles.choice} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
