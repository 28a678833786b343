import type { CouncilMember } from '@tiendo/contracts/dossiers/council-parts.ts';
import { closeSession } from '../features/dossiers/council/close-session.ts';
import { openSession } from '../features/dossiers/council/open-session.ts';
import { announceRecognitions } from '../features/dossiers/recognition/announce-recognitions.ts';
import { recordRecognitionDecisions } from '../features/dossiers/recognition/record-decisions.ts';
import type { Work } from './dossier-road.ts';

const offices = [
  'Phó Chủ tịch UBND tỉnh',
  'Chánh Văn phòng Điều phối nông thôn mới tỉnh',
  'Phó Giám đốc Sở Nông nghiệp và Môi trường',
  'Phó Giám đốc Sở Xây dựng',
  'Phó Giám đốc Sở Y tế',
  'Phó Giám đốc Sở Tài chính',
  'Phó Giám đốc Sở Giáo dục và Đào tạo',
  'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
  'Chuyên viên Văn phòng Điều phối nông thôn mới tỉnh',
];

/** Members without a name of anybody: a place at the table each. The last but one is away. */
const members: readonly CouncilMember[] = offices.map((office, place) => ({
  name: `Thành viên mô phỏng ${`${place + 1}`.padStart(2, '0')}`,
  office,
  role: place === 0 ? 'chair' : place === offices.length - 1 ? 'secretary' : 'member',
  isPresent: place !== offices.length - 2,
}));

/** How a dossier was voted on; null: not yet. */
export type Voted = { readonly dossier: number; readonly inFavour: number | null };

const present = offices.length - 1;

const voteOn = ({ dossier, inFavour }: Voted) => ({
  dossier,
  inFavour: inFavour ?? 0,
  against: inFavour === null ? 0 : present - inFavour,
  blank: 0,
  qualifies: inFavour === null ? null : true,
  reason: null,
});

/** The minutes of a sitting of the council of the province, open. Answers its id and version. */
export async function sit(
  work: Work,
  { batch, heldOn }: { readonly batch: string; readonly heldOn: string },
  votes: readonly Voted[],
): Promise<{ readonly id: number; readonly version: number }> {
  const who = { caller: work.people.appraiser, today: work.today };
  const place = 'Phòng họp tầng 3, trụ sở UBND tỉnh (mô phỏng)';
  const said = { batch, heldOn, place, members: [...members], dossiers: votes.map(voteOn) };
  return openSession(work, { body: { unit: `20@${heldOn}`, ...said }, key: null }, who);
}

/** A dossier that waits for its council is voted on, recognised and announced. */
export async function recognise(
  work: Work,
  dossier: { readonly id: number; readonly year: number },
  given: { batch: string; heldOn: string; decidedOn: string; number: string; announcedOn: string },
): Promise<void> {
  const who = { caller: work.people.appraiser, today: work.today };
  const session = await sit(work, given, [{ dossier: dossier.id, inFavour: present }]);
  await closeSession(work, session, who);
  const items = [{ dossier: dossier.id, number: given.number, year: dossier.year }];
  await recordRecognitionDecisions(work, { body: { on: given.decidedOn, items }, key: null }, who);
  const announced = { on: given.announcedOn, dossiers: [dossier.id] };
  await announceRecognitions(work, { body: announced, key: null }, who);
}
