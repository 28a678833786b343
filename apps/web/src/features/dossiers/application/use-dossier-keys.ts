import { useEffectEvent, useLayoutEffect } from 'react';
import { useKey } from '../../../shared/keyboard/use-key.ts';
import { verdictOfKey } from '../../../shared/values/verdict-keys.ts';
import type { DossierDesk } from './use-dossier-desk.ts';

/** A letter sets the verdict of the criterion in hand while its line has the focus: Đ, B, C or K as in entry. */
function useVerdictKeys(desk: DossierDesk): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { hand } = desk;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (hand?.kind !== 'claim' || !hand.claim.isOpen) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.line !== hand.id) return;
    const verdict = verdictOfKey(event.key);
    if (verdict === null || verdict === 'unknown' || !desk.verdictsAllowed.includes(verdict)) return;
    event.preventDefault();
    event.stopPropagation();
    desk.write({ kind: 'verdict', at: hand.claim.criterion.position, is: verdict });
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** The keys of the page; single letters never fire in a field. */
export function useDossierKeys(desk: DossierDesk): void {
  useVerdictKeys(desk);
  useKey('ArrowDown', () => desk.step(1));
  useKey('ArrowUp', () => desk.step(-1));
  useKey('j', () => desk.step(1));
  useKey('k', () => desk.step(-1));
}
