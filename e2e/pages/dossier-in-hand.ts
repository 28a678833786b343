import { pdf } from '../files/uploads.ts';
import type { DossierPerson } from './dossier-people.ts';

/** A dossier of the procedure without a district, to begin a journey with. */
type HandedIn = { readonly code: string; readonly on: string; readonly year: number };

const papers = ['commune_letter', 'results_report', 'opinions_report'];

/** Fills in what a dossier asks for, besides what is there already. */
export async function fillIn(officer: DossierPerson, id: number, asked: readonly string[]): Promise<void> {
  for (const paper of asked) await officer.attach(id, { paper }, pdf(`${paper}.pdf`));
  const { claims, conditions } = await officer.read(id);
  await officer.save(id, {
    cells: claims.map(({ criterion }) => ({ criterion: criterion.position, verdict: 'met' })),
    conditions: conditions.map(({ key }) => ({ key, held: true })),
  });
}

/** Opens a dossier, fills it in and hands it in, all on one day; gives its id. */
export async function handedIn(officer: DossierPerson, { code, on, year }: HandedIn): Promise<number> {
  const unit = `${code}@${on}`;
  const { id } = await officer.open({ unit, set: 'XA_NTM_2026', year, on });
  await officer.survey({ unit, level: 'XA_NTM', year }, on);
  await fillIn(officer, id, papers);
  await officer.save(id, { meeting: { heldOn: on, present: 40, agreed: 40 } });
  await officer.move(id, 'application', { action: 'submit', on });
  return id;
}
