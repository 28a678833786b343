import type { Report, ReportChange } from '@tiendo/contracts/reports/report.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../shared/api/failure.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { draftRow, khuatXa, reportOf } from '../../../testing/report-answers.ts';
import { Autosave } from './autosave.ts';
import { browserDrafts } from './draft-storage.ts';
import type { EnteredField } from './entered-field.ts';
import type { ReportServer } from './report-server.ts';
import type { FieldChange } from './unit-draft.ts';

const unit = khuatXa.ref;
const opened = { report: 7, version: 1 };
const row = draftRow(khuatXa, 7, ['met', 'not_met', 'not_met']);

const verdict = (at: number, is: 'met' | 'not_met'): EnteredField => ({ kind: 'verdict', at, is });
const met = (at: number): FieldChange => ({ base: verdict(at, 'not_met'), mine: verdict(at, 'met') });

const conflict = new CallError({
  kind: 'problem',
  problem: problemAnswer('version_conflict', 412),
  retryAfterSeconds: null,
});
const offline = new CallError({ kind: 'offline' });

/** A server that holds one report; `answer` is asked before each change of it. */
function serverOf(answer: () => void = () => undefined) {
  const saves: { version: number; change: ReportChange }[] = [];
  let report: Report = reportOf(row);
  const server: ReportServer = {
    open: () => Promise.resolve({ ...opened, isNew: true }),
    read: () => Promise.resolve(report),
    save: async ({ version }, change) => {
      answer();
      saves.push({ version, change });
      report = { ...report, version: version + 1 };
      return report;
    },
  };
  const put = (next: Report) => {
    report = next;
  };
  return { server, saves, put };
}

const autosaveOf = (server: ReportServer) =>
  new Autosave({ server, storage: browserDrafts('én', 4), onReport: () => undefined });

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('saving by itself', () => {
  it('sends what was entered in one go after a pause', async () => {
    const { server, saves } = serverOf();
    const autosave = autosaveOf(server);
    autosave.enter(unit, opened, [met(2)]);
    autosave.enter(unit, opened, [met(3)]);
    expect(saves).toEqual([]);
    await vi.runAllTimersAsync();
    const cells = [2, 3].map((criterion) => ({ criterion, verdict: 'met' }));
    expect(saves).toEqual([{ version: 1, change: { cells, values: [] } }]);
    expect(autosave.state().drafts.size).toBe(0);
    expect(autosave.state().saved?.fields).toBe(2);
  });

  it('opens the report of a commune that has none first', async () => {
    const { server, saves } = serverOf();
    const open = vi.spyOn(server, 'open');
    autosaveOf(server).enter(unit, null, [met(2)]);
    await vi.runAllTimersAsync();
    expect(open).toHaveBeenCalledWith(unit);
    expect(saves.map(({ version }) => version)).toEqual([1]);
  });

  it('has one request under way at a time, and sends afterwards what was entered or put back meanwhile', async () => {
    const { server, saves } = serverOf();
    const { save } = server;
    let letGo = () => {};
    server.save = async (origin, change) => {
      if (saves.length === 0) await new Promise<void>((resolve) => (letGo = resolve));
      return save(origin, change);
    };
    const autosave = autosaveOf(server);
    autosave.enter(unit, opened, [met(2), met(3)]);
    await vi.advanceTimersByTimeAsync(1000);
    autosave.enter(unit, opened, [{ base: verdict(2, 'met'), mine: verdict(2, 'not_met') }]);
    await vi.advanceTimersByTimeAsync(1000);
    letGo();
    await vi.runAllTimersAsync();
    expect(saves.map(({ version, change }) => [version, change.cells])).toEqual([
      [
        1,
        [
          { criterion: 2, verdict: 'met' },
          { criterion: 3, verdict: 'met' },
        ],
      ],
      [2, [{ criterion: 2, verdict: 'not_met' }]],
    ]);
    expect(autosave.state().drafts.size).toBe(0);
  });

  it('keeps what it could not send, and sends it when the line is back', async () => {
    let isOffline = true;
    const { server, saves } = serverOf(() => {
      if (isOffline) throw offline;
    });
    const autosave = autosaveOf(server);
    autosave.enter(unit, opened, [met(2)]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(autosave.state().failures.get(unit)).toEqual({ kind: 'offline' });
    isOffline = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(saves).toHaveLength(1);
    expect(autosave.state().failures.size).toBe(0);
  });

  it('goes on after the browser was closed with what was kept on this machine', async () => {
    const { server, saves } = serverOf();
    autosaveOf(server).enter(unit, opened, [met(2)]);
    vi.clearAllTimers();
    const again = autosaveOf(server);
    expect(again.state().drafts.get(unit)?.changes.size).toBe(1);
    again.resume();
    await vi.runAllTimersAsync();
    expect(saves).toHaveLength(1);
    expect(browserDrafts('én', 4).readAll().size).toBe(0);
  });

  it('takes nothing for a draft that is none', () => {
    localStorage.setItem('tiendo.draft:én:4:u65', '{"changes"');
    expect(browserDrafts('én', 4).readAll().size).toBe(0);
  });

  it('sends nothing in the name of somebody else who has signed in since', async () => {
    const { server, saves } = serverOf();
    const autosave = autosaveOf(server);
    autosave.enter(unit, opened, [met(2)]);
    autosave.leave(false);
    await vi.runAllTimersAsync();
    expect(saves).toEqual([]);
    expect(browserDrafts('én', 4).readAll().size).toBe(1);
    expect(browserDrafts('lan', 4).readAll().size).toBe(0);
  });

  it('waits for a person where the server refuses, and forgets only when told to', async () => {
    const refusal = { ...problemAnswer('round_locked', 409) };
    const { server } = serverOf(() => {
      throw new CallError({ kind: 'problem', problem: refusal, retryAfterSeconds: null });
    });
    const autosave = autosaveOf(server);
    autosave.enter(unit, opened, [met(2)]);
    await vi.runAllTimersAsync();
    expect(autosave.state().drafts.size).toBe(1);
    autosave.discard(unit);
    expect(autosave.state()).toMatchObject({ drafts: new Map(), failures: new Map() });
  });
});

describe('two people on one commune', () => {
  const theirs = (report: Report): Report => ({
    ...report,
    version: 5,
    cells: report.cells.map((cell, place) => (place === 1 ? { ...cell, verdict: 'not_assessed' } : cell)),
  });

  function disputed() {
    let stale = true;
    const held = serverOf(() => {
      if (!stale) return;
      stale = false;
      held.put(theirs(reportOf(row)));
      throw conflict;
    });
    return { ...held, autosave: autosaveOf(held.server) };
  }

  it('overwrites nothing: what both changed is asked, what only one changed is kept', async () => {
    const { autosave, saves } = disputed();
    autosave.enter(unit, opened, [met(2), met(3)]);
    await vi.runAllTimersAsync();
    expect(saves).toEqual([
      { version: 5, change: { cells: [{ criterion: 3, verdict: 'met' }], values: [] } },
    ]);
    expect([...(autosave.state().drafts.get(unit)?.conflicts.values() ?? [])]).toEqual([
      { mine: verdict(2, 'met'), theirs: { kind: 'verdict', at: 2, is: 'not_assessed' } },
    ]);
  });

  it.each([
    ['mine', [{ criterion: 2, verdict: 'met' }]],
    ['theirs', null],
  ] as const)('stores what was chosen: %s', async (by, expected) => {
    const { autosave, saves } = disputed();
    autosave.enter(unit, opened, [met(2)]);
    await vi.runAllTimersAsync();
    autosave.settle(unit, 'verdict.2', by);
    await vi.runAllTimersAsync();
    expect(saves.at(-1)?.change.cells ?? null).toEqual(expected);
    expect(autosave.state().drafts.size).toBe(0);
  });
});
