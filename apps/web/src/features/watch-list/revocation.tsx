import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRevocationDecision } from '@tiendo/contracts/dossiers/recognition-papers.ts';
import { revokeRecognition, type WatchedRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { revocationGrounds } from '@tiendo/domain/dossiers/revocation.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { revocationWords } from '@tiendo/domain/wording/revocation-words.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { NotMet } from './not-met.tsx';

type RevocationProps = { item: WatchedRecognition; onRevoked: (unit: string) => void };

/** Why it could be revoked: the numbers, the criteria, and what the law asks for. */
function Grounds({ item: { recognition, held } }: { item: WatchedRecognition }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { notMet, size, unknown, fromWithKey, fromAlone, standing } = held;
  const count = (value: number) => formatInteger(value, lang);
  const counts = { notMet: count(notMet), size: count(size), unknown: count(unknown) };
  return (
    <>
      <p>{t('watchList.against', { unit: unitLabel(recognition.unit, lang), ...counts })}</p>
      <NotMet held={held} />
      <p>{t('watchList.thresholds', { fromWithKey: count(fromWithKey), fromAlone: count(fromAlone) })}</p>
      {standing === 'cannot_tell' && <p>{t('watchList.cannotTell')}</p>}
    </>
  );
}

function RevocationForm({ item, onRevoked }: RevocationProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const today = useMe()?.today ?? '';
  const { recognition, held } = item;
  const computed = revocationGrounds.filter((ground) => ground === held.standing);
  const grounds = computed.length > 0 ? computed : revocationGrounds;
  const command = useCommandForm({
    command: revokeRecognition,
    initial: { number: '', on: today === '' ? '' : formatDate(today, 'vi'), ground: grounds[0], reason: '' },
    check: ({ number, on, reason }) => ({
      ...(number.trim() === '' && { number: t('watchList.numberMissing') }),
      ...(parseDate(on) === null && { on: t('reading.notADate') }),
      ...(reason.trim() === '' && { reason: t('watchList.reasonMissing') }),
    }),
    inputOf: ({ number, on, ground = grounds[0], reason }) => ({
      params: { id: recognition.id },
      body: { number, on: parseDate(on) ?? '', ground: ground ?? 'half_not_met', reason },
    }),
    onDone: async () => {
      onRevoked(unitLabel(recognition.unit, lang));
      await client.invalidateQueries();
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <Grounds item={item} />
      <NativeSelect
        {...command.field('ground')}
        size="sm"
        label={t('watchList.ground')}
        data={grounds.map((value) => ({ value, label: revocationWords(value, lang) }))}
      />
      <TextInput
        {...command.field('number')}
        size="sm"
        label={t('watchList.number')}
        maxLength={120}
        placeholder="310/QĐ-UBND"
      />
      <TextInput
        {...command.field('on')}
        size="sm"
        label={t('watchList.on')}
        inputMode="numeric"
        autoComplete="off"
      />
      <Textarea
        {...command.field('reason')}
        size="sm"
        rows={3}
        maxLength={4000}
        label={t('watchList.reason')}
      />
      {computed.length > 0 && (
        <a href={urlOf(getRevocationDecision, { params: { id: recognition.id } })} download>
          {t('watchList.paper')}
        </a>
      )}
      <FormActions of={command} label={t('watchList.record')} />
    </form>
  );
}

/** The button that records a revocation, with its ground and its form. */
export function Revocation({ item, onRevoked }: RevocationProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [opened, setOpened] = useState(false);
  const name = t('watchList.revokeName', { unit: unitLabel(item.recognition.unit, lang) });
  return (
    <>
      <Button aria-haspopup="dialog" aria-label={name} onClick={() => setOpened(true)}>
        {t('watchList.revoke')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('watchList.revocation')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <RevocationForm item={item} onRevoked={onRevoked} />
      </Modal>
    </>
  );
}
