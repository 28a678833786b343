import type { ImportAnswer, ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import styles from '../one-import.module.css';
import { RadioChoices } from '../radio-choices.tsx';

type Mark = ImportAnswer['decimalMark'];
type Ambiguous = ImportPlanAnswer['ambiguous'][number];
type DecimalQuestionProps = { plan: ImportPlanAnswer; mark: Mark; onChoose: (mark: Mark) => void };

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;
const figure = (value: number, lang: Lang) => formatDecimal(value, decimalsOf(value), lang);

/** `36.500 (dòng 2, “Thu nhập BQ”)`. */
function usePlaceText(): (one: Ambiguous) => string {
  const { t } = useTranslation();
  return ({ sheet, row, heading, found }) => {
    const parts = [
      ...(sheet === null ? [] : [sheet]),
      ...(row === null ? [] : [t('imports.atRow', { row })]),
      ...(heading === null ? [] : [`“${heading}”`]),
    ];
    return `${found} (${parts.join(', ')})`;
  };
}

/** Which mark stands before decimals, asked by figures of the file itself and never guessed. */
export function DecimalQuestion({ plan, mark, onChoose }: DecimalQuestionProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const placeText = usePlaceText();
  const { ambiguous } = plan;
  const examples = (read: 'withDot' | 'withComma') =>
    ambiguous.map((one) => `${one.found} = ${figure(one[read], lang)}`).join('; ');
  return (
    <div className={styles.question}>
      {ambiguous.length > 0 && (
        <p>{t('imports.decimal.why', { figures: ambiguous.map(placeText).join('; ') })}</p>
      )}
      <RadioChoices
        label={t('imports.decimal.label')}
        value={mark}
        onChoose={onChoose}
        choices={[
          { value: 'comma', label: t('imports.decimal.comma'), hint: examples('withComma') },
          { value: 'dot', label: t('imports.decimal.dot'), hint: examples('withDot') },
        ]}
      />
    </div>
  );
}
