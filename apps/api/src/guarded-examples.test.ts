import { getBoard } from '@tiendo/contracts/board.ts';
import { getDepartmentCriteria } from '@tiendo/contracts/departments/criteria.ts';
import {
  answerDepartmentRequest,
  closeDepartmentRequest,
  listDepartmentRequests,
  makeDepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import { getResponsibilities, setResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { getProcedureRules, setProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { changeSurvey, getSurvey, listSurveys, recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import type { Command, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { listNotifications, readNotifications, sendReminders } from '@tiendo/contracts/notifications.ts';
import {
  changeRound,
  getRound,
  grantRoundException,
  listRounds,
  openRound,
} from '@tiendo/contracts/rounds.ts';
import { listSavedViews, orderSavedViews, removeSavedView, saveView } from '@tiendo/contracts/saved-views.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

/** What is done around rounds of reports and dossiers, and by persons for themselves, each after what its example speaks of. */
const commands: readonly Command[] = [
  openRound,
  changeRound,
  grantRoundException,
  sendReminders,
  readNotifications,
  setResponsibilities,
  makeDepartmentRequest,
  answerDepartmentRequest,
  closeDepartmentRequest,
  saveView,
  orderSavedViews,
  removeSavedView,
  setProcedureRules,
  recordSurvey,
  changeSurvey,
];
const reads: readonly Endpoint[] = [
  listRounds,
  getRound,
  getBoard,
  listNotifications,
  getResponsibilities,
  getDepartmentCriteria,
  listDepartmentRequests,
  listSavedViews,
  getProcedureRules,
  listSurveys,
  getSurvey,
];

let api: ApiUnderTest;
let caller: Caller;

beforeAll(async () => {
  api = await startApi('reference');
  caller = await storedCallerOfAllRoles(api.database);
});
afterAll(() => api.close());

/** The version that a change of what an address reads must name. */
async function versionFor(command: Command): Promise<Record<string, string>> {
  if (command.precondition !== 'if_match') return {};
  const read = await api.get(urlOf(command, command.example), api.as(caller));
  return { 'if-match': String(read.headers.etag) };
}

it('every example that asks who calls answers with what its contract promises', async () => {
  for (const command of commands) {
    const headers = await versionFor(command);
    const response = await api.send(command, { ...command.example, as: caller, headers });
    expect([command.name, response.statusCode, response.body]).toEqual([
      command.name,
      command.status,
      expect.any(String),
    ]);
    expect(command.response.safeParse(response.json()).error?.issues).toBeUndefined();
  }
  for (const endpoint of reads) {
    const response = await api.get(urlOf(endpoint, endpoint.example), api.as(caller));
    expect([endpoint.name, response.statusCode]).toEqual([endpoint.name, 200]);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    const etag = endpoint.versioned === true ? /^"\d+"$/ : /^W\//;
    expect(response.headers).toMatchObject({
      'cache-control': 'private, no-store',
      etag: expect.stringMatching(etag),
    });
  }
});
