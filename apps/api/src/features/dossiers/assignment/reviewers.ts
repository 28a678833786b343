import { hasConflict } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import { actionOfPart, peopleOf } from '../dossier-access.ts';
import type { DossierPlace } from '../dossier-context.ts';
import { peopleFor } from '../dossier-notices.ts';
import type { DossierRecord } from '../dossier-record.ts';
import type { DossierFacts } from '../dossier-store.ts';

/** The ids of those who may review a dossier as a part, with and without another part in it. */
export async function reviewersOf(
  facts: Pick<DossierFacts, 'peopleWith'>,
  { dossier, unit }: Pick<DossierPlace, 'unit'> & { readonly dossier: DossierRecord },
  part: DossierPart,
  today: string,
): Promise<{ readonly free: readonly string[]; readonly inConflict: readonly string[] }> {
  const ids = await facts.peopleWith(peopleFor({ dossier, unit }, actionOfPart[part], today));
  const isInConflict = (id: string) => hasConflict(peopleOf(dossier), part, id);
  return { free: ids.filter((id) => !isInConflict(id)), inConflict: ids.filter(isInConflict) };
}
