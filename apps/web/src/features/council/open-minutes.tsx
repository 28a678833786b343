import { TextInput } from '@mantine/core';
import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Closing } from './closing.tsx';
import styles from './council.module.css';
import { MemberRows } from './member-rows.tsx';
import { useMinutesForm } from './use-minutes-form.ts';
import { VoteRows } from './vote-rows.tsx';

type OpenMinutesProps = {
  session: CouncilSession;
  /** Begins anew with the minutes as somebody else has saved them. */
  onReload: () => void;
};

/** The minutes of a sitting while they can be written. */
export function OpenMinutes({ session, onReload }: OpenMinutesProps) {
  const { t } = useTranslation();
  const command = useMinutesForm(session);
  const { failure } = command;
  const isOld = failure?.kind === 'problem' && failure.problem.code === 'version_conflict';
  return (
    <>
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        {isOld && <Button onClick={onReload}>{t('council.reload')}</Button>}
        <div className={styles.heads}>
          <TextInput {...command.field('batch')} size="sm" label={t('council.batch')} maxLength={200} />
          <TextInput
            {...command.field('heldOn')}
            size="sm"
            label={t('council.heldOn')}
            inputMode="numeric"
            autoComplete="off"
            placeholder="20/10/2026"
          />
          <TextInput {...command.field('place')} size="sm" label={t('council.placeOf')} maxLength={300} />
        </div>
        <MemberRows of={command} session={session} />
        <VoteRows of={command} />
        <FormActions of={command} label={t('council.save')}>
          <span role="status" className={styles.detail}>
            {t(command.form.isDirty() ? 'council.unsaved' : 'council.saved')}
          </span>
        </FormActions>
      </form>
      <Closing of={command} />
    </>
  );
}
