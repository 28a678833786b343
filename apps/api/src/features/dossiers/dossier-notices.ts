import type { DossierAction, DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import { toldParts } from '@tiendo/domain/dossiers/told-parts.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { type Action, rolesAllowed } from '@tiendo/policy/action.ts';
import type { Correspondent } from '../../shared/mail/correspondent.ts';
import type { MailText } from '../../shared/mail/mailer.ts';
import { dossierNoticeMail } from '../../shared/mail/messages/dossier-notice.ts';
import { actionOfPart, type Who } from './dossier-access.ts';
import type { DossierContext } from './dossier-context.ts';
import type { DossierWriter } from './dossier-store.ts';

/** One thing that people are told of a dossier: in the app, and by a letter those who want it. */
export type Notice = {
  readonly kind: 'dossier_moved' | 'dossier_assigned' | 'dossier_mention';
  readonly dossierId: number;
  readonly unitId: number;
  readonly state: DossierState | null;
  readonly commentId: number | null;
  readonly day: string;
  readonly sentById: string;
  /** The page that it leads to. */
  readonly path: string;
  readonly letter: (to: Correspondent, link: string) => MailText;
};

type Told =
  | { readonly kind: 'dossier_moved'; readonly state: DossierState }
  | { readonly kind: 'dossier_assigned'; readonly note: string | null }
  | { readonly kind: 'dossier_mention'; readonly commentId: number };

const whatOf = (told: Told) => {
  if (told.kind === 'dossier_moved') return { state: told.state };
  return told.kind === 'dossier_assigned' ? { note: told.note } : 'mentioned';
};

/** What people are told of a dossier by somebody who did something with it. */
export function noticeOf(
  { dossier, unit }: Pick<DossierContext, 'dossier' | 'unit'>,
  told: Told,
  { caller, today }: Who,
): Notice {
  const { id: dossierId, unitId, year } = dossier;
  return {
    kind: told.kind,
    dossierId,
    unitId,
    state: told.kind === 'dossier_moved' ? told.state : null,
    commentId: told.kind === 'dossier_mention' ? told.commentId : null,
    day: today,
    sentById: caller.userId,
    path: `/ho-so/${dossierId}`,
    letter: ({ name, language }, link) =>
      dossierNoticeMail(
        { name, unit: unitTitle(unit, language), year, what: whatOf(told), by: caller.name, link },
        language,
      ),
  };
}

/** Who may do something with a dossier on a day: by a grant on one of the units, in the demonstration or outside it. */
export type PeopleAsked = {
  readonly unitIds: readonly number[];
  readonly roles: readonly string[];
  readonly day: string;
  readonly demonstration: boolean;
};

/** Those who may do something with a dossier. */
export const peopleFor = (
  { unit, dossier }: Pick<DossierContext, 'unit' | 'dossier'>,
  action: Action,
  day: string,
): PeopleAsked => ({
  unitIds: [unit.id, ...unit.pathIds],
  roles: rolesAllowed[action],
  day,
  demonstration: dossier.demonstration,
});

/** The people of a part: the authors, the reviewer who holds the dossier, or all who could. */
async function peopleOfPart(
  writer: DossierWriter,
  context: Pick<DossierContext, 'dossier' | 'unit'>,
  part: DossierPart,
  { today }: Who,
): Promise<readonly string[]> {
  const { dossier } = context;
  if (part === 'applicant') return dossier.people.filter((one) => one.part === 'author').map(({ id }) => id);
  if (dossier.holder !== null) return [dossier.holder.id];
  return writer.peopleWith(peopleFor(context, actionOfPart[part], today));
}

/** Tells those whom it concerns that a dossier came into another state; never the one who did it. */
export async function tellMove(
  writer: DossierWriter,
  context: Pick<DossierContext, 'dossier' | 'unit'>,
  { action, next }: { readonly action: DossierAction; readonly next: DossierState },
  who: Who,
): Promise<void> {
  const parts = toldParts(action, { from: context.dossier.state, next });
  const people = await Promise.all(parts.map((part) => peopleOfPart(writer, context, part, who)));
  const told = [...new Set(people.flat())].filter((id) => id !== who.caller.userId);
  await writer.notify(noticeOf(context, { kind: 'dossier_moved', state: next }, who), told);
}
