import { lazy, useState } from 'react';
import { useKey } from '../keyboard/use-key.ts';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import { focusUnitSearch } from './focus-unit-search.ts';
import { UnitSearchInput } from './unit-search-input.tsx';

const LoadedUnitSearch = lazy(async () => {
  const { LoadedUnitSearch: Search } = await loadPart(() => import('./loaded-unit-search.tsx'));
  return { default: Search };
});

/** The search of the top bar: finds a unit by name, with or without tone marks. */
export function UnitSearchField() {
  const [typed, setTyped] = useState('');
  useKey('/', focusUnitSearch);
  return (
    <LateTrigger
      trigger={<UnitSearchInput value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
    >
      {(early) => <LoadedUnitSearch typed={typed} early={early} />}
    </LateTrigger>
  );
}
