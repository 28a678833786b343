import { TextInput } from '@mantine/core';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../shared/account/me.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import type { SaidMeeting } from '../draft/dossier-field.ts';
import { shownMeeting } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { useShareText } from '../use-share-text.ts';
import styles from './hand.module.css';
import { isEmpty, type MeetingValues, meetingFields, meetingValues, readMeeting } from './meeting-values.ts';

/** Day and votes of the meeting, with the share of those who agreed. */
function MeetingWords({ meeting }: { meeting: SaidMeeting }) {
  const { t } = useTranslation();
  const lang = useLang();
  const shareText = useShareText();
  const share = shareText(meeting.agreed, meeting.present);
  return (
    <p className={styles.share}>
      {t('dossierApplication.meeting.words', { date: formatDate(meeting.heldOn, lang), share })}
    </p>
  );
}

/** The fields of the meeting: stored once all three can be taken, taken away once all are empty. */
function MeetingForm({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const id = useId();
  const today = useMe()?.today ?? '';
  const [typed, setTyped] = useState<MeetingValues | null>(null);
  const [asked, ask] = useState(false);
  const stored = shownMeeting(desk.dossier, desk.saving.drafts);
  const values = typed ?? meetingValues(stored);
  const { meeting, faults } = readMeeting(values, today);
  const leave = () => {
    if (typed === null) return;
    ask(true);
    if (meeting === null && !isEmpty(typed)) return;
    desk.write({ kind: 'meeting', at: 'commune', is: meeting });
    setTyped(null);
  };
  return (
    <fieldset className={styles.meeting} onBlur={leave}>
      <legend>{t('dossierApplication.meeting.title')}</legend>
      {meetingFields.map((field) => {
        const fault = asked ? faults[field] : undefined;
        return (
          <TextInput
            key={field}
            id={`${id}-${field}`}
            label={t(`dossierApplication.meeting.${field}`)}
            placeholder={field === 'heldOn' ? '31/03/2020' : undefined}
            inputMode="numeric"
            autoComplete="off"
            value={values[field]}
            error={fault === undefined ? undefined : t(`dossierApplication.meeting.fault.${fault}`)}
            onChange={({ currentTarget: { value } }) => setTyped({ ...values, [field]: value })}
          />
        );
      })}
    </fieldset>
  );
}

/** The meeting of the commune that agreed to propose recognition. */
export function MeetingHand({ desk, isOpen }: { desk: DossierDesk; isOpen: boolean }) {
  const meeting = shownMeeting(desk.dossier, desk.saving.drafts);
  return (
    <>
      {isOpen && <MeetingForm desk={desk} />}
      {meeting !== null && <MeetingWords meeting={meeting} />}
    </>
  );
}
