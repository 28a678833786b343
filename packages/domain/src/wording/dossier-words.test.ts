import { expect, it } from 'vitest';
import { dossierStates } from '../dossiers/dossier-state.ts';
import { dossierStateName } from './dossier-words.ts';
import { langs } from './lang.ts';

it.each(langs)('names every state of a dossier in %s, each otherwise', (lang) => {
  const names = dossierStates.map((state) => dossierStateName(state, lang));
  expect(new Set(names).size).toBe(dossierStates.length);
  for (const name of names) expect(name).toBe(name.normalize('NFC'));
});
