import type { DemonstrationDays } from '../demonstration-days.ts';
import type { Work } from '../dossier-road.ts';
import { fallen, inSession, recognised, waiting } from './before-the-council.ts';
import { handedOver, recognisedThen } from './through-the-district.ts';
import { beingDrafted, handedIn, returned } from './with-the-commune.ts';
import { departmentOutstanding, halfJudged, supplemented } from './with-the-province.ts';

type Story = (work: Work, days: DemonstrationDays) => Promise<void>;

/** What a demonstration shows of dossiers, by the name that the database keeps of each; those to be worked on first. */
export const stories: Readonly<Record<string, Story>> = {
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
