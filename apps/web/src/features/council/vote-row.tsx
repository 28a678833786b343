import { NativeSelect, TextInput } from '@mantine/core';
import type { RuledShare } from '@tiendo/contracts/dossiers/council-parts.ts';
import { councilResult } from '@tiendo/domain/dossiers/council.ts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { type VoteValues, votesTyped } from './minutes-values.ts';
import { ShareWords } from './share-words.tsx';
import type { MinutesForm } from './use-minutes-form.ts';

/** What the typed votes come to, by the rules that the sitting was read with. */
function sharesOf(
  { form, session }: MinutesForm,
  vote: VoteValues,
): { present: RuledShare; votes: RuledShare } {
  const told = session.dossiers.find(({ dossier }) => dossier.id === vote.dossier.id);
  const rules = { present: told?.present.rule ?? null, votes: told?.votes.rule ?? null };
  const { members } = form.values;
  const sitting = {
    members: members.length,
    present: members.filter(({ isPresent }) => isPresent).length,
  };
  const counts = {
    inFavour: votesTyped(vote.inFavour) ?? 0,
    against: votesTyped(vote.against) ?? 0,
    blank: votesTyped(vote.blank) ?? 0,
  };
  const { present, quorum, inFavour, vote: standing } = councilResult(sitting, counts, rules);
  return {
    present: { ...present, rule: rules.present, standing: quorum },
    votes: { ...inFavour, rule: rules.votes, standing },
  };
}

const fields = ['inFavour', 'against', 'blank'] as const;

type VoteRowProps = { of: MinutesForm; at: number; onRemove: () => void };

/** The votes on one dossier, typed row by row: Enter goes to the same field of the next. */
export function VoteRow({ of, at, onRemove }: VoteRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { form, field, id } = of;
  const vote = form.values.dossiers[at];
  if (vote === undefined) return null;
  const name = unitLabel(vote.dossier.unit, lang);
  const shares = sharesOf(of, vote);
  const toNext = (of: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    document.getElementById(`${id}-dossiers.${at + 1}.${of}`)?.focus();
  };
  const path = `dossiers.${at}`;
  const conclusions = (['', 'yes', 'no'] as const).map((value) => ({
    value,
    label: t(`council.conclusion.${value === '' ? 'open' : value}`),
  }));
  return (
    <tr>
      <th scope="row" id={`${id}-${path}.dossier`} tabIndex={-1}>
        {name}
        <p className={styles.detail}>
          {lang === 'vi' ? vote.dossier.level.nameVi : vote.dossier.level.nameEn} · {vote.dossier.year}
        </p>
      </th>
      {fields.map((one) => (
        <td key={one} className={styles.votes}>
          <TextInput
            {...field(`${path}.${one}`)}
            size="xs"
            inputMode="numeric"
            autoComplete="off"
            placeholder="0"
            aria-label={t(`council.votesOf.${one}`, { name })}
            onKeyDown={toNext(one)}
          />
        </td>
      ))}
      <td>
        <ShareWords share={shares.votes} />
      </td>
      <td>
        <ShareWords share={shares.present} />
      </td>
      <td className={styles.conclusion}>
        <NativeSelect
          {...field(`${path}.qualifies`)}
          size="xs"
          data={conclusions}
          aria-label={t('council.conclusionOf', { name })}
        />
      </td>
      <td className={styles.reason}>
        <TextInput {...field(`${path}.reason`)} size="xs" aria-label={t('council.reasonOf', { name })} />
      </td>
      <td>
        <Button look="text" aria-label={t('council.removeDossier', { name })} onClick={onRemove}>
          {t('council.remove')}
        </Button>
      </td>
    </tr>
  );
}
