import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MoveValues } from './move-values.ts';

const meeting = ['heldOn', 'present', 'agreed'] as const;

/** The meeting of the district that agreed to propose: when, how many were there, how many agreed. */
export function MeetingFields({ field }: { field: (path: keyof MoveValues) => object }) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('dossierReview.field.meeting')}</legend>
      {meeting.map((path) => (
        <TextInput
          key={path}
          {...field(path)}
          label={t(`dossierReview.field.${path}`)}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
    </fieldset>
  );
}
