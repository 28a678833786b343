import { useTranslation } from 'react-i18next';
import { ChoiceButtons } from '../../../../shared/ui/choice-buttons.tsx';
import type { ConditionLine } from '../contents/dossier-lines.ts';
import { useLineName } from '../contents/use-line-name.ts';
import { shownCondition } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './hand.module.css';
import { LockedWords } from './locked-words.tsx';
import { ObstacleWords } from './obstacle-words.tsx';

const answers = ['yes', 'no', 'unknown'] as const;
const heldOf = { yes: true, no: false, unknown: null } as const;

/** A condition beside the criteria, which the applicant declares. */
export function ConditionHand({ desk, line }: { desk: DossierDesk; line: ConditionLine }) {
  const { t } = useTranslation();
  const nameOf = useLineName();
  const held = shownCondition(desk.dossier, line.key, desk.saving.drafts);
  const value = held === null ? 'unknown' : held ? 'yes' : 'no';
  return (
    <>
      <p className={styles.quiet}>{t('dossierApplication.origin.declared')}</p>
      <LockedWords desk={desk} isOpen={line.isOpen} />
      <ObstacleWords desk={desk} check={line.check} />
      {line.isOpen ? (
        <ChoiceButtons
          label={nameOf(line)}
          value={value}
          options={answers.map((one) => ({ value: one, label: t(`dossierApplication.held.${one}`) }))}
          onChoose={(one) => desk.write({ kind: 'condition', at: line.key, is: heldOf[one] })}
        />
      ) : (
        <p>
          <b>{t(`dossierApplication.held.${value}`)}</b>
        </p>
      )}
    </>
  );
}
