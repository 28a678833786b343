import { Modal, Textarea } from '@mantine/core';
import { longestReasonTemplate, mostReasonTemplates } from '@tiendo/contracts/dossiers/reason-templates.ts';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandFailure } from '../../../../shared/form/command-failure.tsx';
import form from '../../../../shared/form/form.module.css';
import { type RowList, type RowPart, rowList } from '../../../../shared/form/row-list.ts';
import { RowTools } from '../../../../shared/form/row-tools.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import styles from './templates.module.css';
import type { OwnTemplates } from './use-own-templates.ts';

type TemplateRowProps = {
  at: number;
  texts: readonly string[];
  list: RowList<string>;
  idOf: (at: number, part: RowPart) => string;
  onWrite: (text: string) => void;
};

function TemplateRow({ at, texts, list, idOf, onWrite }: TemplateRowProps) {
  const { t } = useTranslation();
  const label = t('dossierReview.ownTemplates.at', { number: at + 1 });
  const text = texts[at] ?? '';
  return (
    <li>
      <Textarea
        id={idOf(at, 'first')}
        size="sm"
        aria-label={label}
        rows={2}
        maxLength={longestReasonTemplate}
        value={text}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <RowTools
        at={at}
        last={texts.length - 1}
        name={text.trim() || label}
        list={list}
        idOf={(part) => idOf(at, part)}
      />
    </li>
  );
}

/** One’s own sentences to change, take out and put in another order; stored together. */
export function TemplatesDialog({ own, onClose }: { own: OwnTemplates; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [texts, write] = useState<readonly string[]>(own.texts);
  const idOf = (at: number, part: RowPart) => `${id}-${at}-${part}`;
  const list = rowList({ rows: texts, onChange: write, idOf, addId: id });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const items = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
    own.change.mutate(items, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dossierReview.ownTemplates.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form className={form.form} noValidate onSubmit={save}>
        <CommandFailure error={own.change.error} />
        <p>{t(texts.length === 0 ? 'dossierReview.ownTemplates.none' : 'dossierReview.ownTemplates.hint')}</p>
        <ol className={styles.rows}>
          {texts.map((_, at) => (
            <TemplateRow
              key={idOf(at, 'first')}
              at={at}
              texts={texts}
              list={list}
              idOf={idOf}
              onWrite={(text) => write(texts.with(at, text))}
            />
          ))}
        </ol>
        <div className={form.actions}>
          <Button id={id} disabled={texts.length >= mostReasonTemplates} onClick={() => list.add([''])}>
            {t('dossierReview.ownTemplates.add')}
          </Button>
        </div>
        <div className={form.actions}>
          <Button look="primary" type="submit" disabled={own.change.isPending}>
            {t('dossierReview.ownTemplates.save')}
          </Button>
          <Button onClick={onClose}>{t('confirm.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
