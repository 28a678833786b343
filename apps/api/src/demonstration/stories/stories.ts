import type { DemonstrationDays } from '../demonstration-days.ts';
import type { Work } from '../dossier-road.ts';
import { fallen, inSession, recognised, waiting } from './before-the-council.ts';
import { handedOver, recognisedThen } from './through-the-district.ts';
import { beingDrafted, handedIn, returned } from './with-the-commune.ts';
import { departmentOutstanding, halfJudged, supplemented } from './with-the-province.ts';

type Story = (work: Work, days: DemonstrationDays) => Promise<void>;

/**
 * What a demonstration shows of dossiers, by the name that the database keeps of each: what is over first, so that the
 * newest notifications are of what is to be done.
 */
export const stories: Readonly<Record<string, Story>> = {
  'recognised-then': recognisedThen,
  fallen,
  recognised,
  'handed-over': handedOver,
  'in-session': inSession,
  waiting,
  supplemented,
  'department-outstanding': departmentOutstanding,
  'half-judged': halfJudged,
  returned,
  'being-drafted': beingDrafted,
  'handed-in': handedIn,
};
