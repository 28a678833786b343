import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery, setQuery } from '../dossier-queries.ts';
import { firstInHand, inOrder, type LineId, linesOf } from './contents/dossier-lines.ts';
import type { DossierField } from './draft/dossier-field.ts';
import { fieldsOf, keyOf } from './draft/dossier-field.ts';
import { isDisputed } from './draft/field-draft.ts';
import { useDossierSaver } from './draft/use-dossier-saver.ts';
import { useDossierUploads } from './use-dossier-uploads.ts';

/** What stands beside the line in hand: its documents where nothing else is chosen. */
export type Beside = 'lan-nop' | 'van-ban' | 'qua-trinh' | undefined;

type Place = { phan?: string | undefined; tep?: number | undefined; xem?: Beside };

/** Where in the page a line stands. */
export const lineElement = (id: LineId): string => `line-${id}`;

/** Everything that is done on the page goes through here: what is in hand, what is written, what stands beside. */
export function useDossierDesk(person: string, opened: Dossier) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { saver, saving } = useDossierSaver(person, opened);
  // Read here, where drafts are: a field that was stored a moment ago is in one of the two at every paint.
  const { data: dossier = opened } = useQuery(dossierQuery(opened.id));
  const { data: set } = useQuery(setQuery(dossier.setCode));
  const place: Place = useSearch({ from: '/ho-so/$id' });
  const [begun] = useState(() => firstInHand(linesOf(opened))?.id);
  const [told, tell] = useState('');
  const [done, tellDone] = useState('');
  const uploads = useDossierUploads(dossier.id, client, (name) => tell(t('evidence.added', { name })));
  const lines = linesOf(dossier);
  const all = inOrder(lines);
  const hand = all.find(({ id }) => id === (place.phan ?? begun)) ?? all[0];
  const stored = fieldsOf(dossier);
  const move = (next: Place) =>
    void navigate({
      to: '/ho-so/$id',
      params: { id: dossier.id },
      search: { ...place, ...next },
      replace: true,
      resetScroll: false,
    });
  const go = (id: LineId | undefined) => {
    if (id === undefined) return;
    document.getElementById(lineElement(id))?.focus();
    move({ phan: id, tep: undefined, xem: undefined });
  };
  return {
    dossier,
    verdictsAllowed: set?.verdictsAllowed ?? [],
    lines,
    hand,
    place,
    saver,
    saving,
    disputes: [...saving.drafts.values()].flatMap((draft) => {
      const theirs = stored.get(keyOf(draft.mine));
      return theirs !== undefined && isDisputed(draft, stored) ? [{ mine: draft.mine, theirs }] : [];
    }),
    uploads,
    told,
    tell,
    /** The last deed, in words. */
    done,
    tellDone,
    move,
    go,
    step: (by: 1 | -1) => go(all[all.findIndex(({ id }) => id === hand?.id) + by]?.id),
    /** Takes what is written; nothing where it says what is stored. */
    write: (mine: DossierField) => {
      const base = stored.get(keyOf(mine));
      if (base !== undefined) saver.write(base, mine);
    },
  };
}

export type DossierDesk = ReturnType<typeof useDossierDesk>;
