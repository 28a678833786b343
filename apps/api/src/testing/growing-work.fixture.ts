import { answerDepartmentRequest, makeDepartmentRequest } from '@tiendo/contracts/departments/requests.ts';
import { setResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { setProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { setReasonTemplates } from '@tiendo/contracts/dossiers/reason-templates.ts';
import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import { grantRoundException, openRound } from '@tiendo/contracts/rounds.ts';
import { saveView } from '@tiendo/contracts/saved-views.ts';
import { shareKeys } from '@tiendo/domain/dossiers/procedure.ts';
import type { Caller } from '../shared/caller.ts';
import { callerWith } from './caller.fixture.ts';
import { attachEvidence } from './evidence.fixture.ts';
import { addDossier } from './growing-dossier.fixture.ts';
import { addRecognitions } from './growing-recognitions.fixture.ts';
import { type Importing, importing } from './importing.fixture.ts';
import { communes, type Reporting, startReporting } from './reporting.fixture.ts';
import { bodyOfAllRoles, storeCaller, storedCallerOfAllRoles } from './stored-caller.ts';

/** A district at work, of whose every kind of row there can be more. */
export type GrowingWork = {
  readonly reporting: Reporting;
  /** Somebody who may read all of it. */
  readonly reader: Caller;
  /** Adds so many rows of each kind. Answers the rows that hold most. */
  grow(
    rows: number,
  ): Promise<Record<'reportId' | 'importId' | 'dossierId' | 'surveyId' | 'sessionId', number>>;
};

const district = '188@2020-03-31';

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, place) => from + place);
const day = (number: number) => new Date(Date.UTC(2020, 0, number));

async function addOwn(
  { api, roundId, unitId }: Reporting,
  { userId }: Caller,
  number: number,
): Promise<void> {
  const { session, apiToken, notification } = api.database;
  const id = `k${number}`;
  const of = { id, userId };
  const expiresAt = new Date('2999-12-31');
  await session.create({ data: { ...of, token: id, expiresAt } });
  const hash = new Uint8Array(32).fill(number);
  await apiToken.create({ data: { ...of, name: id, hash, start: id, actions: [], expiresAt } });
  const unitIds = [await unitId('188')];
  await notification.create({
    data: { userId, kind: 'report_reminder', roundId, unitIds, day: day(number), sentById: userId },
  });
}

async function addRequest({ api }: Reporting, reader: Caller): Promise<void> {
  const { example } = makeDepartmentRequest;
  const made = await api.send(makeDepartmentRequest, { body: example.body, as: reader });
  if (made.statusCode !== 201) throw new Error(made.body);
}

/** Answers every request once more. */
async function answerAll({ api }: Reporting, reader: Caller): Promise<void> {
  for (const { id } of await api.database.departmentRequest.findMany())
    await api.send(answerDepartmentRequest, { params: { id }, body: { text: 'Đã rà soát.' }, as: reader });
}

async function addRound({ api, roundId }: Reporting, reader: Caller, number: number): Promise<void> {
  const body = { unit: district, set: 'XA_NTM_2016', period: `${2018 + (number % 2)}-${10 + (number % 3)}` };
  await api.send(openRound, { as: reader, body });
  const granted = { unit: communes[number % communes.length] ?? '', until: '2999-12-31', reason: 'Bão.' };
  await api.send(grantRoundException, { params: { id: roundId }, as: reader, body: granted });
}

async function addReport(reporting: Reporting, number: number): Promise<number> {
  const report = await reporting.open(communes[number % communes.length] ?? '');
  const cells = numbers(1, number + 1).map((criterion) => ({
    criterion,
    note: 'Trường tiểu học xuống cấp, đang sửa.',
  }));
  const { id } = await reporting.save(report, { cells });
  for (const { criterion } of cells)
    await attachEvidence(reporting.api, { id, as: reporting.officer, criterion });
  return id;
}

/** Gives a department so many criteria. */
async function setBodies({ api }: Reporting, reader: Caller, criteria: number): Promise<void> {
  const bodies = numbers(1, criteria).map((position) => ({ position, body: bodyOfAllRoles }));
  const query = { unit: district, set: 'XA_NTM_2016' };
  await api.send(setResponsibilities, { query, body: { bodies }, as: reader });
}

/** A round of a survey of so many contents. */
async function addSurvey({ api }: Reporting, reader: Caller, contents: number): Promise<number> {
  const asked = numbers(1, contents).map((number) => ({
    name: `Nội dung ${number}`,
    asked: 1,
    satisfied: 1,
  }));
  const place = { unit: communes[0] ?? '', level: 'XA_NTM', year: 2020, endedOn: '2020-03-20' };
  const body = { ...place, households: 900, asked: 800, answered: 790, satisfied: 780, contents: asked };
  return (await api.send(recordSurvey, { as: reader, body })).json().id;
}

/** Sets so many shares of a procedure for the province. */
async function setRules({ api }: Reporting, reader: Caller, rows: number): Promise<void> {
  const shares = shareKeys.slice(0, rows).map((key) => ({ key, percent: 85 }));
  const query = { unit: '20@2020-03-31', procedure: 'QD_2540_2016' };
  await api.send(setProcedureRules, { as: reader, query, body: { days: [], shares } });
}

/** An import of so many communes, each with a change and a problem. */
async function addImport(imports: Importing, rows: number): Promise<number> {
  const lines = communes.slice(0, rows).flatMap((commune) => {
    const code = commune.slice(0, 5);
    return [`${code};Đ;C`, `99${code.slice(2)};X;C`];
  });
  return (await imports.planned(['Mã xã;TC1;TC2', ...lines].join('\r\n'))).id;
}

export async function startGrowingWork(): Promise<GrowingWork> {
  const reporting = await startReporting();
  const { api } = reporting;
  const imports = importing(reporting);
  const reader = await storedCallerOfAllRoles(api.database);
  let there = 0;
  return {
    reporting,
    reader,
    grow: async (rows) => {
      let reportId = 0;
      for (const number of numbers(there, rows)) {
        await addOwn(reporting, reader, number);
        await addRequest(reporting, reader);
        await addRound(reporting, reader, number);
        reportId = await addReport(reporting, number);
        const body = { name: `Góc nhìn ${number}`, address: '/tong-quan' };
        await api.send(saveView, { body, as: reader });
        for (const role of ['analyst', 'committee_member', 'provincial_appraiser'] as const) {
          const userId = `${role}${number}`;
          await storeCaller(api.database, callerWith(role, await reporting.unitId('188'), { userId }));
        }
      }
      there += rows;
      const items = numbers(0, there).map((number) => `Bổ sung biểu rà soát lần ${number}.`);
      await api.send(setReasonTemplates, { body: { items }, as: reader });
      await answerAll(reporting, reader);
      await setBodies(reporting, reader, there);
      const commune = await reporting.unitId((communes[there % communes.length] ?? '').slice(0, 5));
      const dossierId = await addDossier(api, commune, reader.userId, there);
      await setRules(reporting, reader, there);
      const surveyId = await addSurvey(reporting, reader, there);
      const places = { communeId: commune, districtId: await reporting.unitId('188') };
      const sessionId = await addRecognitions(api, places, reader.userId, there);
      return { reportId, importId: await addImport(imports, there), dossierId, surveyId, sessionId };
    },
  };
}
