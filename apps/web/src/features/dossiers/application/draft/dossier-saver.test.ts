import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../shared/api/failure.ts';
import { claimOf, preparing } from '../../../../testing/application-answers.ts';
import { problemAnswer } from '../../../../testing/fake-api.ts';
import type { DossierField } from './dossier-field.ts';
import { fieldsOf } from './dossier-field.ts';
import { DossierSaver } from './dossier-saver.ts';
import { isDisputed } from './field-draft.ts';
import { browserFields } from './field-storage.ts';

const note = (is: string | null): DossierField => ({ kind: 'note', at: 1, is });
const verdict = (at: number, is: 'met' | 'not_met' | 'unknown'): DossierField => ({
  kind: 'verdict',
  at,
  is,
});
const noted = (text: string | null, version: number): Dossier =>
  preparing({ version, claims: [claimOf(1, 'met', { note: text }), claimOf(2, 'unknown')] });

const refused = (code: Parameters<typeof problemAnswer>[0], status: number) =>
  new CallError({ kind: 'problem', problem: problemAnswer(code, status), retryAfterSeconds: null });

/** A saver over a dossier on a server, which answers `save` as told. */
function saverOver(
  first: Dossier,
  answer: (version: number, change: DossierChange) => Dossier | Error,
  read = () => first,
) {
  let stored = first;
  const sent: { version: number; change: DossierChange }[] = [];
  const saver = new DossierSaver({
    stored: () => stored,
    read: async () => read(),
    save: async (version, change) => {
      sent.push({ version, change });
      const answered = answer(version, change);
      if (answered instanceof Error) throw answered;
      return answered;
    },
    storage: browserFields('en', first.id),
    onStored: (dossier) => {
      stored = dossier;
    },
  });
  return { saver, sent, stored: () => stored };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const pass = () => vi.advanceTimersByTimeAsync(800);

describe('saving a dossier', () => {
  it('sends what was written together, over the version that was read', async () => {
    const { saver, sent } = saverOver(noted(null, 3), () => noted('Đủ hồ sơ.', 4));
    saver.write(note(null), note('Đủ hồ sơ.'));
    saver.write(verdict(2, 'unknown'), verdict(2, 'met'));
    await pass();
    expect(sent[0]).toEqual({
      version: 3,
      change: {
        cells: [
          { criterion: 1, note: 'Đủ hồ sơ.' },
          { criterion: 2, verdict: 'met' },
        ],
        values: [],
        conditions: [],
      },
    });
    expect(saver.state().drafts.size).toBe(0);
    expect(saver.state().savedAt).not.toBeNull();
  });

  it('goes on from what the server made of a text while somebody types on', async () => {
    const { saver, sent } = saverOver(noted(null, 3), (version) => {
      if (version === 3) saver.write(note(null), note('Đủ hồ sơ'));
      return noted(version === 3 ? 'Đủ' : 'Đủ hồ sơ', version + 1);
    });
    saver.write(note(null), note('Đủ '));
    await pass();
    await pass();
    expect(sent.map(({ version }) => version)).toEqual([3, 4]);
    expect(saver.state().drafts.size).toBe(0);
  });

  it('puts it on top of what somebody else stored in other fields', async () => {
    const theirs = preparing({ version: 9, claims: [claimOf(1, 'met'), claimOf(2, 'met')] });
    const answer = (version: number) => (version === 9 ? noted('Đủ.', 10) : refused('version_conflict', 412));
    const { saver, sent } = saverOver(noted(null, 3), answer, () => theirs);
    saver.write(note(null), note('Đủ.'));
    await pass();
    await pass();
    expect(sent.map(({ version }) => version)).toEqual([3, 9]);
    expect(saver.state().drafts.size).toBe(0);
  });

  it('keeps both words where two wrote in one field, until one of the two is chosen', async () => {
    const answer = (version: number) =>
      version === 9 ? noted('Của tôi.', 10) : refused('version_conflict', 412);
    const { saver, sent, stored } = saverOver(noted(null, 3), answer, () => noted('Của họ.', 9));
    saver.write(note(null), note('Của tôi.'));
    await pass();
    await pass();
    const draft = saver.state().drafts.get('note.1');
    expect(draft && isDisputed(draft, fieldsOf(stored()))).toBe(true);
    expect(sent).toHaveLength(1);
    saver.settle('note.1', 'mine');
    await pass();
    expect(sent.map(({ version }) => version)).toEqual([3, 9]);
    expect(saver.state().drafts.size).toBe(0);
  });

  it('lets what is stored stand where theirs is chosen', async () => {
    const answer = () => refused('version_conflict', 412);
    const { saver, sent } = saverOver(noted(null, 3), answer, () => noted('Của họ.', 9));
    saver.write(note(null), note('Của tôi.'));
    await pass();
    saver.settle('note.1', 'theirs');
    await pass();
    expect(sent).toHaveLength(1);
    expect(saver.state().drafts.size).toBe(0);
  });

  it('tries again while the line is lost, and keeps what waits on this machine', async () => {
    let isLost = true;
    const { saver, sent } = saverOver(noted(null, 3), () =>
      isLost ? new CallError({ kind: 'offline' }) : noted('Đủ.', 4),
    );
    saver.write(note(null), note('Đủ.'));
    await pass();
    expect(saver.state().failure).toEqual({ kind: 'offline' });
    expect(browserFields('en', 7).read().get('note.1')?.mine).toEqual(note('Đủ.'));
    isLost = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(2);
    expect(browserFields('en', 7).read().size).toBe(0);
  });

  it('stops at a refusal, which is told and can be dropped', async () => {
    const { saver, sent } = saverOver(noted(null, 3), () => refused('dossier_frozen', 409));
    saver.write(note(null), note('Đủ.'));
    await pass();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    expect(saver.state().failure).toMatchObject({ kind: 'problem' });
    saver.discard();
    expect(saver.state()).toMatchObject({ failure: null });
    expect(saver.state().drafts.size).toBe(0);
  });

  it('goes on after the page was closed with words that were not stored', async () => {
    browserFields('en', 7).write(new Map([['note.1', { base: note(null), mine: note('Đủ.') }]]));
    const { saver, sent } = saverOver(noted(null, 3), () => noted('Đủ.', 4));
    saver.resume();
    await pass();
    expect(sent).toHaveLength(1);
  });

  it('has no draft of what another program left in its place', () => {
    localStorage.setItem('tiendo.dossier:en:7', '{"mine":');
    expect(browserFields('en', 7).read().size).toBe(0);
  });
});
