import type { CouncilMinutes, CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type {
  CouncilDossier,
  CouncilMember,
  SessionDossier,
} from '@tiendo/contracts/dossiers/council-parts.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import type { TFunction } from 'i18next';
import type { FieldErrors } from '../../shared/form/use-command-form.ts';

export type MemberValues = Omit<CouncilMember, 'office'> & { office: string };

/** The votes on one dossier as they are typed. */
export type VoteValues = {
  dossier: CouncilDossier;
  inFavour: string;
  against: string;
  blank: string;
  qualifies: '' | 'yes' | 'no';
  reason: string;
};

/** Minutes as they are typed. */
export type MinutesValues = {
  batch: string;
  heldOn: string;
  place: string;
  members: MemberValues[];
  dossiers: VoteValues[];
};

export const emptyMember: MemberValues = { name: '', office: '', role: 'member', isPresent: true };

/** Members as they are typed; those of an earlier sitting are taken over by the same. */
export const memberValues = (members: CouncilSession['members']): MemberValues[] =>
  members.map((member) => ({ ...member, office: member.office ?? '' }));

const written = (votes: number): string => (votes === 0 ? '' : String(votes));
const conclusion = (qualifies: boolean | null): VoteValues['qualifies'] =>
  qualifies === null ? '' : qualifies ? 'yes' : 'no';

const voteValues = ({
  dossier,
  inFavour,
  against,
  blank,
  qualifies,
  reason,
}: SessionDossier): VoteValues => ({
  dossier,
  inFavour: written(inFavour),
  against: written(against),
  blank: written(blank),
  qualifies: conclusion(qualifies),
  reason: reason ?? '',
});

export const unvoted = (dossier: CouncilDossier): VoteValues => ({
  dossier,
  inFavour: '',
  against: '',
  blank: '',
  qualifies: '',
  reason: '',
});

export const minutesValues = ({
  batch,
  heldOn,
  place,
  members,
  dossiers,
}: CouncilSession): MinutesValues => ({
  batch,
  heldOn: formatDate(heldOn, 'vi'),
  place: place ?? '',
  members: memberValues(members),
  dossiers: dossiers.map(voteValues),
});

/** Votes as they are typed: an empty field stands for none; null where it is no count. */
export function votesTyped(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return 0;
  return /^\d{1,3}$/.test(typed) ? Number(typed) : null;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What of typed minutes cannot be, by its place. */
export function minutesFaults(values: MinutesValues, t: TFunction): FieldErrors {
  const members = values.members.flatMap(({ name }, place) =>
    name.trim() === '' ? [[`members.${place}.name`, t('council.nameMissing')]] : [],
  );
  const votes = values.dossiers.flatMap((vote, place) =>
    (['inFavour', 'against', 'blank'] as const)
      .filter((field) => votesTyped(vote[field]) === null)
      .map((field) => [`dossiers.${place}.${field}`, t('council.notVotes')]),
  );
  return {
    ...(values.batch.trim() === '' && { batch: t('council.batchMissing') }),
    ...(parseDate(values.heldOn) === null && { heldOn: t('reading.notADate') }),
    ...Object.fromEntries([...members, ...votes]),
  };
}

/** Typed minutes as they are sent. */
export const minutesBody = (values: MinutesValues): CouncilMinutes => ({
  batch: values.batch.trim(),
  heldOn: parseDate(values.heldOn) ?? '',
  place: orNull(values.place),
  members: values.members.map((member) => ({ ...member, office: orNull(member.office) })),
  dossiers: values.dossiers.map(({ dossier, qualifies, reason, ...votes }) => ({
    dossier: dossier.id,
    inFavour: votesTyped(votes.inFavour) ?? 0,
    against: votesTyped(votes.against) ?? 0,
    blank: votesTyped(votes.blank) ?? 0,
    qualifies: qualifies === '' ? null : qualifies === 'yes',
    reason: orNull(reason),
  })),
});
