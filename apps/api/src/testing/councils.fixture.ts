import {
  type CouncilMinutes,
  type CouncilSession,
  closeCouncilSession,
  getCouncilSession,
  openCouncilSession,
} from '@tiendo/contracts/dossiers/council.ts';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { recordRecognitionDecisions } from '@tiendo/contracts/dossiers/recognitions.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { type Dossiers, taken, versionOf } from './dossiers.fixture.ts';

export const province = '20@2026-10-01';

/** Eleven members of whom nine are present. */
export const members = Array.from({ length: 11 }, (_, place) => ({
  name: `Ủy viên ${place + 1}`,
  office: 'Sở Nông nghiệp và Môi trường',
  role: place === 0 ? ('chair' as const) : ('member' as const),
  isPresent: place < 9,
}));

export const passing = (dossier: number) => ({ dossier, inFavour: 9, qualifies: true });

type Minutes = Partial<CouncilMinutes> | Record<string, unknown>;

/** Councils of the province over dossiers that wait for one. */
export type Councils = {
  /** A dossier of a commune that was appraised and waits for the council. */
  readonly waiting: (unit: string) => Promise<Dossier>;
  readonly send: (minutes: Minutes, as?: Caller) => Promise<LightMyRequestResponse>;
  readonly open: (minutes: Minutes) => Promise<CouncilSession>;
  readonly close: (session: { id: number; version: number }, as?: Caller) => Promise<LightMyRequestResponse>;
  readonly read: (id: number, as?: Caller) => Promise<CouncilSession>;
  /** A dossier that passed a council of the day. */
  readonly qualified: (unit: string, heldOn?: string) => Promise<Dossier>;
  readonly decide: (
    on: string,
    items: readonly { dossier: number; number: string; year: number }[],
    as?: Caller,
  ) => Promise<LightMyRequestResponse>;
};

export function councilsOf(dossiers: Dossiers): Councils {
  const { api, appraiser } = dossiers;
  const waiting: Councils['waiting'] = async (unit) => {
    const asked = { unit, set: 'XA_NTM_2026', year: 2026, on: '2026-07-01' };
    const received = await dossiers.received(asked);
    await dossiers.say(received.id, 'appraisal', { verdict: 'met' });
    return taken(await dossiers.appraise(received, { action: 'conclude', on: '2026-08-01' }));
  };
  const send: Councils['send'] = (minutes, as = appraiser) => {
    const body = { unit: province, batch: 'Đợt 2 năm 2026', heldOn: '2026-08-20', ...minutes } as never;
    return api.send(openCouncilSession, { body, as });
  };
  const open: Councils['open'] = async (minutes) => taken(await send(minutes));
  const close: Councils['close'] = ({ id, version }, as = appraiser) =>
    api.send(closeCouncilSession, { params: { id }, as, headers: versionOf({ version }) });
  const qualified: Councils['qualified'] = async (unit, heldOn = '2026-08-20') => {
    const { id } = await waiting(unit);
    taken(await close(await open({ heldOn, members, dossiers: [passing(id)] })));
    return dossiers.read(id);
  };
  return {
    waiting,
    send,
    open,
    close,
    qualified,
    read: async (id, as = appraiser) =>
      taken(await api.get(urlOf(getCouncilSession, { params: { id } }), api.as(as))),
    decide: (on, items, as = appraiser) =>
      api.send(recordRecognitionDecisions, { body: { on, items: [...items] }, as }),
  };
}
