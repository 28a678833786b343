import {
  changeCouncilSession,
  closeCouncilSession,
  openCouncilSession,
} from '@tiendo/contracts/dossiers/council.ts';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossier, openDossier, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { assignDossier } from '@tiendo/contracts/dossiers/dossier-assignment.ts';
import { addDossierFile, addVerificationFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import {
  moveApplication,
  moveAppraisal,
  moveVerification,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import {
  saveAppraisal,
  saveConfirmation,
  saveVerification,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import { addDossierComment } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { addSiteVisit, addVisitPhotograph } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { setReasonTemplates } from '@tiendo/contracts/dossiers/reason-templates.ts';
import { revokeRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { recordRecognitionDecisions } from '@tiendo/contracts/dossiers/recognitions.ts';
import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import type { Command } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { hostile } from './hostile-text.ts';
import type { Someone } from './people.ts';

type People = Readonly<Record<'officer' | 'verifier' | 'specialist' | 'appraiser', Someone>>;

/** Days on which the procedure of 2016 holds, after the survey that is recorded of the commune. */
const on = '2020-03-25';
const set = 'XA_NTM_2016';

const readAs = async ({ context }: Someone, id: number): Promise<Dossier> =>
  (await context.request.get(urlOf(getDossier, { params: { id } }))).json();

/** Takes a step with a dossier as it stands. */
async function move(someone: Someone, command: Command, id: number, body: object): Promise<void> {
  const { version } = await readAs(someone, id);
  await someone.send(command, { params: { id }, version, body: { on, ...body } });
}

/** Adds a file; `words` make its content another. */
async function attach(
  { context, origin }: Someone,
  command: Command,
  id: number,
  query: Record<string, unknown>,
  words = '',
): Promise<void> {
  const name = `${hostile(`${command.name} file name`)}.pdf`;
  const buffer = Buffer.from(`%PDF-1.7\n%${words}\n%%EOF\n`);
  const answer = await context.request.post(urlOf(command, { params: { id }, query }), {
    headers: { origin },
    multipart: { file: { name, mimeType: 'application/pdf', buffer } },
  });
  if (answer.status() !== command.status) throw new Error(await answer.text());
}

async function fill(officer: Someone, id: number): Promise<void> {
  for (const paper of ['commune_letter', 'results_report', 'opinions_report'])
    await attach(officer, addDossierFile, id, { paper });
  await attach(officer, addDossierFile, id, { criterion: 1 });
  const { version, claims } = await readAs(officer, id);
  const cells = claims.map(({ criterion }) => ({
    criterion: criterion.position,
    verdict: 'met' as const,
    note: hostile('saveDossier cells[].note'),
  }));
  const values = claims.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({ indicator: indicator.id, text: hostile('saveDossier values[].text') })),
  );
  const meeting = { heldOn: on, present: 40, agreed: 40 };
  await officer.send(saveDossier, { params: { id }, version, body: { cells, values, meeting } });
}

type Said = { readonly verdict: 'met' | 'more_evidence' };

/** Says something of every criterion of a dossier, or of those at some positions. */
async function say(
  someone: Someone,
  command: typeof saveAppraisal,
  id: number,
  said: Said,
  positions: readonly number[] = Array.from({ length: 19 }, (_, place) => place + 1),
): Promise<void> {
  for (const criterion of positions)
    await someone.send(command, {
      params: { id, criterion },
      version: 0,
      body: {
        ...said,
        reason: hostile(`${command.name} reason`),
        documentNumber: hostile(`${command.name} documentNumber`),
      },
    });
}

async function throughDistrict({ officer, verifier, specialist }: People, id: number): Promise<void> {
  await move(officer, moveApplication, id, { action: 'submit', number: hostile('moveApplication number') });
  await move(verifier, moveVerification, id, { action: 'receive' });
  await say(specialist, saveConfirmation, id, { verdict: 'met' }, [1, 2, 5]);
  await say(verifier, saveVerification, id, { verdict: 'more_evidence' }, [1]);
  const papers = [{ code: 'commune_letter', reason: hostile('moveVerification papers[].reason') }];
  const number = hostile('moveVerification number');
  await move(verifier, moveVerification, id, { action: 'request_more', papers, number });
  await attach(officer, addDossierFile, id, { criterion: 1 });
  const { version } = await readAs(officer, id);
  const cells = [{ criterion: 1, verdict: 'met' as const, note: `${hostile('saveDossier cells[].note')}.` }];
  await officer.send(saveDossier, { params: { id }, version, body: { cells } });
  await officer.send(addDossierComment, {
    params: { id },
    body: { text: hostile('addDossierComment text'), criterion: 1 },
  });
}

/** The smallest picture there is. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A visit with a photograph, and the dossier kept with a note. */
async function visit(appraiser: Someone, id: number): Promise<void> {
  const participants = hostile('addSiteVisit participants');
  const body = { on, participants, note: hostile('addSiteVisit note') };
  const { id: visitId } = await appraiser.send(addSiteVisit, { params: { id }, body });
  const name = `${hostile('addVisitPhotograph file name')}.png`;
  const answer = await appraiser.context.request.post(
    urlOf(addVisitPhotograph, { params: { id, visit: visitId } }),
    {
      headers: { origin: appraiser.origin },
      multipart: { file: { name, mimeType: 'image/png', buffer: pixel } },
    },
  );
  if (answer.status() !== addVisitPhotograph.status) throw new Error(await answer.text());
  const { version } = await readAs(appraiser, id);
  const kept = { holder: null, dueOn: '2999-12-31', note: hostile('assignDossier note') };
  await appraiser.send(assignDossier, { params: { id }, version, body: kept });
}

/** A dossier of a commune with a survey, filled in. Answers its id. */
async function opened(officer: Someone, unit: string): Promise<number> {
  const counts = { households: 76, asked: 72, answered: 72, satisfied: 71, contents: [] };
  const survey = { unit, level: 'XA_NTM', year: 2020, conductedBy: 'Ủy ban MTTQ', endedOn: '2020-03-20' };
  await officer.send(recordSurvey, { body: { ...survey, ...counts } });
  const { id } = await officer.send(openDossier, { body: { unit, set, year: 2020, on } });
  await fill(officer, id);
  return id;
}

/** Takes a dossier that is being filled to where the council waits for it. */
async function toCouncil({ officer, verifier, appraiser }: People, id: number): Promise<void> {
  await move(officer, moveApplication, id, { action: 'submit' });
  await move(verifier, moveVerification, id, { action: 'receive' });
  await say(verifier, saveVerification, id, { verdict: 'met' });
  await attach(verifier, addVerificationFile, id, { paper: 'verification_report' });
  await move(verifier, moveVerification, id, { action: 'verify' });
  await attach(verifier, addVerificationFile, id, { paper: 'district_letter' });
  await move(verifier, moveVerification, id, {
    action: 'forward',
    meeting: { heldOn: on, present: 30, agreed: 30 },
  });
  await move(appraiser, moveAppraisal, id, { action: 'receive' });
  await say(appraiser, saveAppraisal, id, { verdict: 'met' });
  await move(appraiser, moveAppraisal, id, { action: 'conclude' });
}

/** A commune that a council let pass, whose recognition was taken back. Answers the session and the dossier. */
export async function writeHostileCouncil(people: People, commune: string) {
  const { officer, appraiser } = people;
  const dossierId = await opened(officer, commune);
  await toCouncil(people, dossierId);
  const both = (field: string) => hostile(`openCouncilSession ${field}`, `changeCouncilSession ${field}`);
  const member = { name: both('members[].name'), office: both('members[].office') };
  const vote = { dossier: dossierId, inFavour: 1, qualifies: true, reason: both('dossiers[].reason') };
  const body = {
    batch: both('batch'),
    heldOn: on,
    place: both('place'),
    members: [member],
    dossiers: [vote],
  };
  const opening = await appraiser.send(openCouncilSession, { body: { unit: '20@2020-03-31', ...body } });
  const { id } = opening;
  const changed = await appraiser.send(changeCouncilSession, {
    params: { id },
    version: opening.version,
    body,
  });
  await appraiser.send(closeCouncilSession, { params: { id }, version: changed.version, body: null });
  const items = [
    { dossier: dossierId, number: hostile('recordRecognitionDecisions items[].number'), year: 2020 },
  ];
  const recorded = await appraiser.send(recordRecognitionDecisions, { body: { on, items } });
  await appraiser.send(revokeRecognition, {
    params: { id: recorded.items[0]?.id ?? 0 },
    body: {
      on,
      ground: 'half_not_met',
      number: hostile('revokeRecognition number'),
      reason: hostile('revokeRecognition reason'),
    },
  });
  return { sessionId: id, dossierId };
}

/** A dossier that went back and forth, and one that was withdrawn: every text in them is markup. Answers their ids. */
export async function writeHostileDossiers(people: People, communes: readonly string[]): Promise<number[]> {
  const [kept = '', withdrawn = ''] = communes;
  const { officer, verifier, appraiser } = people;
  const id = await opened(officer, kept);
  await throughDistrict(people, id);
  await attach(officer, addDossierFile, id, { paper: 'commune_letter' }, 'changed');
  await move(officer, moveApplication, id, {
    action: 'supplement',
    number: hostile('moveApplication number'),
  });
  await say(verifier, saveVerification, id, { verdict: 'met' });
  await attach(verifier, addVerificationFile, id, { paper: 'verification_report' });
  await attach(verifier, addVerificationFile, id, { paper: 'district_letter' });
  await move(verifier, moveVerification, id, {
    action: 'verify',
    number: hostile('moveVerification number'),
  });
  await move(verifier, moveVerification, id, {
    action: 'reconsider',
    reason: hostile('moveVerification reason'),
  });
  await move(verifier, moveVerification, id, { action: 'verify' });
  const meeting = { heldOn: on, present: 30, agreed: 30 };
  await move(verifier, moveVerification, id, { action: 'forward', meeting });
  await move(appraiser, moveAppraisal, id, { action: 'receive' });
  await visit(appraiser, id);
  await say(appraiser, saveAppraisal, id, { verdict: 'met' });
  const papers = [{ code: 'results_report', reason: hostile('moveAppraisal papers[].reason') }];
  await move(appraiser, moveAppraisal, id, {
    action: 'request_more',
    papers,
    number: hostile('moveAppraisal number'),
  });
  await attach(officer, addDossierFile, id, { paper: 'results_report' }, 'changed too');
  await move(officer, moveApplication, id, { action: 'supplement' });
  await move(appraiser, moveAppraisal, id, { action: 'refuse', reason: hostile('moveAppraisal reason') });
  const other = { id: await opened(officer, withdrawn) };
  const reason = hostile('moveApplication reason');
  await move(officer, moveApplication, other.id, { action: 'withdraw', reason });
  return [id, other.id];
}

/** A dossier that the district reviews, by somebody who keeps words for reasons. Answers its id. */
export async function writeHostileReview(
  { officer, verifier }: Pick<People, 'officer' | 'verifier'>,
  commune: string,
): Promise<number> {
  const id = await opened(officer, commune);
  await move(officer, moveApplication, id, { action: 'submit' });
  await move(verifier, moveVerification, id, { action: 'receive' });
  await verifier.send(setReasonTemplates, { body: { items: [hostile('setReasonTemplates items[]')] } });
  return id;
}
