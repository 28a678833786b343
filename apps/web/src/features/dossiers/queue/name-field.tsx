import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type NameFieldProps = { name: string | undefined; onName: (name: string | undefined) => void };

/** Part of a name, with or without tone marks, that takes effect on Enter or when the field is left. */
export function NameField({ name, onName }: NameFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name ?? '');
  const take = () => {
    const wanted = typed.trim() === '' ? undefined : typed.trim();
    if (wanted !== name) onName(wanted);
  };
  return (
    <TextInput
      type="search"
      label={t('dossierQueue.name')}
      autoComplete="off"
      maxLength={100}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    />
  );
}
