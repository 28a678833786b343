import { Modal } from '@mantine/core';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './confirmed-button.module.css';

type ConfirmedButtonProps = {
  label: string;
  /** The label for those who listen, where the word alone does not say of what. */
  name?: string;
  /** What will happen. */
  question: string;
  onConfirm: () => void;
  look?: ComponentProps<typeof Button>['look'];
};

/** A button that says what will happen before it happens. */
export function ConfirmedButton(props: ConfirmedButtonProps) {
  const { label, name = label, question, onConfirm, look = 'outline' } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <div>
      <Button look={look} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={name}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <p>{question}</p>
        <div className={styles.actions}>
          <Button
            look="primary"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {label}
          </Button>
          <Button onClick={close}>{t('confirm.cancel')}</Button>
        </div>
      </Modal>
    </div>
  );
}
