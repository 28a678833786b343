import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Finds accounts by part of a name or an address, as one types. */
export function AccountSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const search = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      type="search"
      label={t('administration.search')}
      placeholder={t('administration.searchHint')}
      maxLength={80}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
