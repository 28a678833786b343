import { type Browser, expect } from '@playwright/test';
import { giveGrant } from '@tiendo/contracts/accounts/managed-account.ts';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { answerDepartmentRequest, makeDepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { setResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { changeSurvey, recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import { getImport } from '@tiendo/contracts/imports/import.ts';
import { answerImport, uploadImport } from '@tiendo/contracts/imports/import-commands.ts';
import { sendReminders } from '@tiendo/contracts/notifications.ts';
import { getReport, openReports, type Report, saveReport } from '@tiendo/contracts/reports/report.ts';
import {
  correctReport,
  decideOnReport,
  submitReport,
  withdrawReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import { addEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { grantRoundException, openRound } from '@tiendo/contracts/rounds.ts';
import { saveView } from '@tiendo/contracts/saved-views.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { OwnServer } from '../own-server.ts';
import { hostile } from './hostile-text.ts';
import { invite, makeAdministrator, type Someone } from './people.ts';
import { writeHostileCouncil, writeHostileDossiers, writeHostileReview } from './write-hostile-dossier.ts';

export const district = '188@2020-03-31';
const province = '20@2020-03-31';
const set = 'XA_NTM_2016';
export const communes = {
  returned: '06565@2020-03-31',
  corrected: '06532@2020-03-31',
  withdrawn: '06541@2020-03-31',
} as const;

export type HostileOffice = {
  readonly administrator: Someone;
  readonly officer: Someone;
  readonly verifier: Someone;
  readonly specialist: Someone;
  readonly appraiser: Someone;
  readonly round: number;
  readonly importId: number;
  readonly surveyId: number;
  readonly dossierIds: readonly number[];
  /** A dossier that the verifier writes verdicts on. */
  readonly reviewedId: number;
  readonly sessionId: number;
  /** Accounts that were invited. */
  readonly accounts: readonly string[];
};

/** An import is read in a process of its own. */
const patience = { timeout: 120_000 };

/** The body that answers for criteria: grants and requests name it as it is set. */
const bodyName = () =>
  hostile('setResponsibilities bodies[].body', 'inviteAccount grants[].body', 'makeDepartmentRequest body');

type People = Pick<HostileOffice, 'officer' | 'verifier' | 'specialist'>;

async function reopened({ officer }: People, { id }: Pick<Report, 'id'>): Promise<Report> {
  const answer = await officer.context.request.get(urlOf(getReport, { params: { id } }));
  return answer.json();
}

/** A file of evidence for the first criterion, which is told by its name alone. */
async function attach({ context, origin }: Someone, id: number): Promise<void> {
  const name = `${hostile('addEvidence file name')}.pdf`;
  const buffer = Buffer.from('%PDF-1.7\n%%EOF\n');
  const answer = await context.request.post(urlOf(addEvidence, { params: { id }, query: { criterion: 1 } }), {
    headers: { origin },
    multipart: { file: { name, mimeType: 'application/pdf', buffer } },
  });
  if (answer.status() !== addEvidence.status) throw new Error(await answer.text());
}

/** The report of a commune with notes, values and evidence, handed in. */
async function handedIn(people: People, round: number, commune: string): Promise<Report> {
  const { officer } = people;
  const { reports } = await officer.send(openReports, { body: { round, units: [commune] } });
  const report = await reopened(people, { id: reports[0]?.id ?? 0 });
  const { id, version } = report;
  const cells = report.cells.map(({ criterion }) => ({
    criterion: criterion.position,
    verdict: 'met' as const,
    note: hostile('saveReport cells[].note'),
  }));
  const values = report.cells.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({ indicator: indicator.id, text: hostile('saveReport values[].text') })),
  );
  const saved = await officer.send(saveReport, { params: { id }, version, body: { cells, values } });
  await attach(officer, id);
  return officer.send(submitReport, { params: { id }, version: saved.version, body: null });
}

async function decideOnReports(people: People, round: number): Promise<void> {
  const { officer, verifier } = people;
  const returned = await handedIn(people, round, communes.returned);
  const reason = hostile('decideOnReport reasons[].reason');
  await verifier.send(decideOnReport, {
    params: { id: returned.id },
    version: returned.version,
    body: { decision: 'return', reasons: [1, 5].map((criterion) => ({ criterion, reason })) },
  });
  for (const commune of [communes.corrected, communes.withdrawn]) {
    const { id, version } = await handedIn(people, round, commune);
    const accepted = await verifier.send(decideOnReport, {
      params: { id },
      version,
      body: { decision: 'accept' },
    });
    const input = { params: { id }, version: accepted.version };
    if (commune === communes.corrected)
      await officer.send(correctReport, { ...input, body: { reason: hostile('correctReport reason') } });
    else
      await verifier.send(withdrawReport, { ...input, body: { reason: hostile('withdrawReport reason') } });
  }
}

async function askDepartment({ verifier, specialist }: People, round: number): Promise<void> {
  const body = bodyName();
  const bodies = [1, 2, 5].map((position) => ({ position, body }));
  await verifier.send(setResponsibilities, { query: { unit: district, set }, body: { bodies } });
  const text = hostile('makeDepartmentRequest text');
  const asked = { unit: district, set, round, body, text, dueOn: '2999-12-31' };
  const { id } = await verifier.send(makeDepartmentRequest, { body: asked });
  await specialist.send(answerDepartmentRequest, {
    params: { id },
    body: { text: hostile('answerDepartmentRequest text') },
  });
}

/** Two rounds of a survey, one of them corrected; answers the number of that one. */
async function askHouseholds({ officer }: People): Promise<number> {
  const asked = (conductedBy: string, name: string) => ({
    conductedBy,
    endedOn: '2020-03-20',
    households: 76,
    asked: 72,
    answered: 72,
    satisfied: 71,
    contents: [{ name, asked: 72, satisfied: 57 }],
  });
  const recorded = asked(hostile('recordSurvey conductedBy'), hostile('recordSurvey contents[].name'));
  const body = { unit: communes.returned, level: 'XA_NTM', year: 2020, ...recorded };
  await officer.send(recordSurvey, { body });
  const { id, version } = await officer.send(recordSurvey, { body });
  const changed = asked(hostile('changeSurvey conductedBy'), hostile('changeSurvey contents[].name'));
  await officer.send(changeSurvey, { params: { id }, version, body: changed });
  return id;
}

/** A table whose name, headings and cells are markup; what it asks is answered by naming a heading. */
async function importTable({ officer }: People, round: number): Promise<number> {
  const heading = hostile('answerImport columns[].heading');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = quoted(hostile('uploadImport cell'));
  const table = `Mã xã;Tên xã;${quoted(heading)};TC1\r\n06550;${cell};${cell};${cell}\r\n${cell};x;${cell};Đ`;
  const answer = await officer.context.request.post(
    urlOf(uploadImport, { query: { round, unit: district } }),
    {
      headers: { origin: officer.origin },
      multipart: {
        file: {
          name: `${hostile('uploadImport file name')}.csv`,
          mimeType: 'text/csv',
          buffer: Buffer.from(table),
        },
      },
    },
  );
  const { id } = await answer.json();
  const state = async () =>
    (await (await officer.context.request.get(urlOf(getImport, { params: { id } }))).json()).state;
  await expect.poll(state, patience).toBe('planned');
  const columns = [{ heading, field: 'note' as const }];
  await officer.send(answerImport, { params: { id }, body: { columns } });
  await expect.poll(state, patience).toBe('planned');
  return id;
}

async function keepOwn({ send }: Someone): Promise<void> {
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await send(makeToken, { body: { name: hostile('makeToken name'), actions: ['report.read'], expiresOn } });
  const slides = [hostile('saveView slides[]')];
  const address = '/tong-quan?don-vi=188%402020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
  await send(saveView, { body: { name: hostile('saveView name'), address, slides } });
}

/** An office in which every text that people can write is markup. */
export async function writeHostileTexts(browser: Browser, server: OwnServer): Promise<HostileOffice> {
  const administrator = await makeAdministrator(browser, server);
  const ask = (
    id: string,
    role: 'commune_officer' | 'district_verifier' | 'department_specialist' | 'provincial_appraiser',
    body?: string,
  ) => {
    const unit = role === 'provincial_appraiser' ? province : district;
    const grants = [{ role, unit, ...(body !== undefined && { body }) }];
    return invite(browser, server, administrator, { id, grants });
  };
  const officer = await ask('can-bo', 'commune_officer');
  const verifier = await ask('tham-tra', 'district_verifier');
  const specialist = await ask('so', 'department_specialist', bodyName());
  const appraiser = await ask('tham-dinh', 'provincial_appraiser');
  const other = { role: 'department_specialist', unit: district, body: hostile('giveGrant body') } as const;
  await administrator.send(giveGrant, { params: { id: officer.account }, body: other });
  const people = {
    officer: officer.someone,
    verifier: verifier.someone,
    specialist: specialist.someone,
    appraiser: appraiser.someone,
  };
  const { id: round } = await people.verifier.send(openRound, {
    body: { unit: district, set, period: '2020-Q1', dueOn: '2020-04-05' },
  });
  const until = '2999-12-31';
  await people.verifier.send(grantRoundException, {
    params: { id: round },
    body: { unit: communes.returned, until, reason: hostile('grantRoundException reason') },
  });
  await decideOnReports(people, round);
  await askDepartment(people, round);
  await people.verifier.send(sendReminders, { params: { id: round }, body: {} });
  const importId = await importTable(people, round);
  const surveyId = await askHouseholds(people);
  const dossiers = await writeHostileDossiers(people, [communes.returned, communes.corrected]);
  const reviewedId = await writeHostileReview(people, communes.corrected);
  const { sessionId, dossierId } = await writeHostileCouncil(people, communes.withdrawn);
  const dossierIds = [...dossiers, dossierId];
  for (const someone of [administrator, ...Object.values(people)]) await keepOwn(someone);
  const accounts = [officer, verifier, specialist].map(({ account }) => account);
  return { administrator, ...people, round, importId, surveyId, dossierIds, reviewedId, sessionId, accounts };
}
