import { expect, it } from 'vitest';
import { actionsOf, dossierStates } from './dossier-state.ts';
import { reviewingPart } from './reviewing-part.ts';

const parts = ['district', 'province'] as const;

it.each(dossierStates)('has those review a dossier in the state %s who may move it on', (state) => {
  for (const part of parts) {
    const moves = actionsOf({ state, hasDistrict: true }, part);
    const movesOn = moves.some((action) => action !== 'recall' && action !== 'revoke');
    if (movesOn) expect(reviewingPart[state]).toBe(part);
  }
});
