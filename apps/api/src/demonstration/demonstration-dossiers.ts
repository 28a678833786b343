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
import { fallen, inSession, recognised, waiting } from './stories/before-the-council.ts';
import { handedOver, recognisedThen } from './stories/through-the-district.ts';
import { beingDrafted, handedIn, returned } from './stories/with-the-commune.ts';
import { departmentOutstanding, halfJudged, supplemented } from './stories/with-the-province.ts';

type Story = (work: Work, days: DemonstrationDays) => Promise<void>;

/** What a demonstration shows of dossiers, by the name that the database keeps of each; those to be worked on first. */
const stories: Readonly<Record<string, Story>> = {
  'half-judged': halfJudged,
  returned,
  'handed-in': handedIn,
  'being-drafted': beingDrafted,
  supplemented,
  'department-outstanding': departmentOutstanding,
  'in-session': inSession,
  waiting,
  'handed-over': handedOver,
  recognised,
  fallen,
  'recognised-then': recognisedThen,
};

const nameOf = (story: string): string => `demonstration-dossiers-${story}`;

export type DemonstrationGround = {
  readonly database: Database;
  readonly read: ReadReference;
  readonly files: EvidenceStore;
  readonly letters: Letters;
  readonly now: () => Date;
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
