import { matrixModel } from '@tiendo/charts/matrix/matrix-model.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useCopied } from '../../shared/ui/use-copied.ts';
import styles from './matrix.module.css';
import { tableText } from './table-text.ts';
import { useChooseInMatrix } from './use-matrix-choice.ts';

function ChangedOnly({ chosen }: { chosen: boolean }) {
  const { t } = useTranslation();
  const choose = useChooseInMatrix();
  return (
    <ChoiceButtons
      label={t('matrix.show')}
      value={chosen ? 'changed' : 'all'}
      options={[
        { value: 'all', label: t('matrix.showAll') },
        { value: 'changed', label: t('matrix.showChanged') },
      ]}
      onChoose={(value) => choose({ hien: value === 'changed' ? 'thay-doi' : undefined })}
    />
  );
}

/** Which rows are shown, and ways to take the table away. */
export function MatrixTools({ answer, changedOnly }: { answer: MatrixAnswer; changedOnly: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [state, copy] = useCopied();
  return (
    <div className={styles.tools}>
      {answer.since !== null && <ChangedOnly chosen={changedOnly} />}
      <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
      <Button onClick={() => void copy(tableText(matrixModel({ answer, lang }).table))}>
        <Icon name="copy" />
        {t('matrix.copyTable')}
      </Button>
      <Button onClick={() => window.print()}>{t('matrix.print')}</Button>
    </div>
  );
}
