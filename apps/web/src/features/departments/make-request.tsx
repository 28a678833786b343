import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { makeDepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { departmentsChanged, responsibilitiesQuery } from './departments-queries.ts';

type OfUnit = { unit: UnitSummary; set: string };

function RequestForm({ unit, set, onMade }: OfUnit & { onMade: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const criteria = useQuery(responsibilitiesQuery(unit.ref, set)).data?.criteria ?? [];
  const bodies = [...new Set(criteria.flatMap(({ body }) => body ?? []))];
  const command = useCommandForm({
    command: makeDepartmentRequest,
    initial: { body: '', text: '', dueOn: '' },
    check: ({ body, text, dueOn }) => ({
      ...(body === '' && { body: t('departments.bodyMissing') }),
      ...(text.trim() === '' && { text: t('departments.textMissing') }),
      ...(parseDate(dueOn) === null && { dueOn: t('reading.notADate') }),
    }),
    inputOf: ({ body, text, dueOn }) => ({
      body: { unit: unit.ref, set, body, text, dueOn: parseDate(dueOn) ?? '' },
    }),
    onDone: async () => {
      await departmentsChanged(client);
      onMade();
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p>{t('departments.askText', { unit: unitLabel(unit, lang) })}</p>
      {bodies.length === 0 && <p>{t('departments.nobodyToAsk')}</p>}
      <NativeSelect
        {...command.field('body')}
        size="sm"
        label={t('departments.body')}
        data={[{ value: '', label: t('departments.choose') }, ...bodies]}
      />
      <Textarea
        {...command.field('text')}
        size="sm"
        rows={4}
        maxLength={2000}
        label={t('departments.text')}
      />
      <TextInput
        {...command.field('dueOn')}
        label={t('departments.dueOn')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="31/03/2026"
      />
      <FormActions of={command} label={t('departments.send')} />
    </form>
  );
}

/** The button that asks a department to review its criteria, with its form. */
export function MakeRequest({ unit, set }: OfUnit) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {t('departments.ask')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('departments.ask')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <RequestForm unit={unit} set={set} onMade={close} />
      </Modal>
    </>
  );
}
