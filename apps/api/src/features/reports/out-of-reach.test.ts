import type { Command } from '@tiendo/contracts/endpoint.ts';
import { getReport, type Report, saveReport } from '@tiendo/contracts/reports/report.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { roles } from '@tiendo/policy/role.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import {
  bodyOfSpecialist,
  communes,
  type Reporting,
  startReporting,
  versionOf,
} from '../../testing/reporting.fixture.ts';
import { storeCaller } from '../../testing/stored-caller.ts';

let reporting: Reporting;
let report: Report;
/** Somebody with every role in another district. */
let outsider: Caller;

const commands: readonly Command[] = [
  saveReport,
  submitReport,
  recallReport,
  decideOnReport,
  correctReport,
  withdrawReport,
];

beforeAll(async () => {
  reporting = await startReporting();
  report = await reporting.open(communes[0] ?? '');
  const unitId = await reporting.unitId('428');
  const grants = roles.map((role) => {
    const body = role === 'department_specialist' ? bodyOfSpecialist : null;
    return { role, unitId, body, validFrom: '2016-01-01', validTo: null };
  });
  const caller = callerWith('administrator', unitId, { userId: 'outsider', grants });
  outsider = await storeCaller(reporting.api.database, caller);
});
afterAll(() => reporting.api.close());

const said = ({ code, detail }: { code: string; detail: string }, id: number) => [
  code,
  detail.replace(String(id), '…'),
];

it.each(commands.map((command) => [command.name, command] as const))(
  '%s answers for a report of another district as for one that does not exist',
  async (_, command) => {
    const send = (id: number) =>
      reporting.api.send(command, {
        params: { id },
        body: command.example.body,
        as: outsider,
        headers: versionOf(report),
      });
    const there = await send(report.id);
    const none = await send(2_000_000_000);
    expect([there.statusCode, none.statusCode]).toEqual([404, 404]);
    expect(said(there.json(), report.id)).toEqual(said(none.json(), 2_000_000_000));
    expect(await reporting.read(report.id)).toEqual(report);
  },
);

it('is not read either, nor by an analyst of the district itself', async () => {
  const read = (as: Caller) =>
    reporting.api.get(urlOf(getReport, { params: { id: report.id } }), reporting.api.as(as));
  expect((await read(outsider)).json()).toMatchObject({ status: 404, code: 'unknown_report' });
  const analyst = callerWith('analyst', await reporting.unitId('188'));
  expect((await read(analyst)).json()).toMatchObject({ status: 403, code: 'forbidden' });
});

it('takes nothing of a report that its contract does not name', async () => {
  for (const more of [{ origin: 'published' }, { authorId: 'x' }, { version: 9 }, { unit: 'u1' }]) {
    const refused = await reporting.api.send(saveReport, {
      params: { id: report.id },
      body: { ...saveReport.example.body, ...more } as never,
      as: reporting.officer,
      headers: versionOf(report),
    });
    expect(refused.json()).toMatchObject({ status: 400, code: 'unknown_parameter' });
  }
  expect(await reporting.read(report.id)).toEqual(report);
});
