import { isInForce, startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import { prismaCallerReader } from '../features/accounts/prisma-caller-reader.ts';
import type { Letters } from '../features/dossiers/prisma-dossier-notices.ts';
import { prismaDossierStore } from '../features/dossiers/prisma-dossier-store.ts';
import { prismaSurveyStore } from '../features/surveys/prisma-survey-store.ts';
import { dayInVietnam } from '../shared/caller.ts';
import type { EvidenceStore } from '../shared/evidence/evidence-store.ts';
import type { Database } from '../shared/prisma-database.ts';
import type { ReadReference, Reference } from '../shared/reference/reference.ts';
import { type DemonstrationDays, demonstrationDays } from './demonstration-days.ts';
import type { Work } from './dossier-road.ts';
import { demonstrationPeople } from './people.ts';
import { hasDemonstrationDossier, madeOf, makeOnce } from './prisma-made-once.ts';
import { stories } from './stories/stories.ts';

/** Under what the database keeps that a story was made. */
export const nameOf = (story: string): string => `demonstration-dossiers-${story}`;

export type DemonstrationGround = {
  readonly database: Database;
  readonly read: ReadReference;
  readonly files: EvidenceStore;
  readonly letters: Letters;
  readonly now: () => Date;
  /** Ends it after the dossier that is being made; the next start goes on. */
  readonly signal: AbortSignal;
};

/** The first day on which communes can apply by the set that the stories of today use; null: it does not hold today. */
function firstDay({ sets }: Reference, today: string): string | null {
  const set = sets.all.find(({ code }) => code === 'XA_NTM_2026');
  if (set === undefined || !isInForce(set, today)) return null;
  return startOfSet(set);
}

async function make(
  ground: DemonstrationGround,
  work: Omit<Work, 'store' | 'surveys'>,
  days: DemonstrationDays,
) {
  const { database, letters } = ground;
  const names = Object.keys(stories).map(nameOf);
  const made = await madeOf(database, names);
  if (made.size === 0 && (await hasDemonstrationDossier(database))) return;
  for (const [name, tell] of Object.entries(stories)) {
    if (ground.signal.aborted) return;
    if (made.has(nameOf(name))) continue;
    await makeOnce(database, nameOf(name), (within) => {
      const stores = { store: prismaDossierStore(within, letters), surveys: prismaSurveyStore(within) };
      return tell({ ...work, ...stores }, days);
    });
  }
}

/**
 * Makes the dossiers that a demonstration shows, through the use cases of people, with days told from today: once for
 * each database that offers the accounts of the demonstration and holds no dossier of theirs, whatever process begins it
 * and however often it is cut short.
 */
export async function makeDemonstrationDossiers(ground: DemonstrationGround): Promise<void> {
  const { database, read, files, now } = ground;
  const today = dayInVietnam(now());
  const people = await demonstrationPeople(prismaCallerReader(database), today);
  if (people === null) return;
  const reference = await read();
  const first = firstDay(reference, today);
  if (first === null) return;
  await make(ground, { reference, files, people, today }, demonstrationDays(today, first));
}
