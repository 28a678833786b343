import type { QueueChoice } from '../dossier-queries.ts';

/** What an address names of the queue. */
export type QueueSearch = {
  'don-vi'?: string | undefined;
  buoc?: keyof typeof stages | undefined;
  muc?: string | undefined;
  giu?: keyof typeof holders | undefined;
  'qua-han'?: 'co' | undefined;
  ten?: string | undefined;
  xep?: keyof typeof orders | undefined;
};

/** The steps as addresses name them; those under way where none is named. */
export const stages = {
  'dang-lap': 'preparing',
  'tham-tra': 'verification',
  'tham-dinh': 'appraisal',
  'bo-sung': 'wants_more',
  'hoi-dong': 'council',
  'quyet-dinh': 'decision',
  'da-xong': 'ended',
  'tat-ca': 'all',
} as const;

export const holders = { toi: 'me', 'chua-giao': 'nobody' } as const;

export const orders = { 'don-vi': 'unit', 'tu-ngay': 'since' } as const;

/** The queue of a unit that an address asks for. */
export const queueChoice = (unit: string, search: QueueSearch): QueueChoice => ({
  unit,
  stage: search.buoc === undefined ? 'open' : stages[search.buoc],
  sort: search.xep === undefined ? 'due' : orders[search.xep],
  ...(search.muc !== undefined && { level: search.muc }),
  ...(search.giu !== undefined && { holder: holders[search.giu] }),
  ...(search['qua-han'] === 'co' && { late: 'true' as const }),
  ...(search.ten !== undefined && { q: search.ten }),
});

/** Whether an address narrows the queue to less than what is under way. */
export const isNarrowed = ({ buoc, muc, giu, 'qua-han': late, ten }: QueueSearch): boolean =>
  [buoc, muc, giu, late, ten].some((one) => one !== undefined);
