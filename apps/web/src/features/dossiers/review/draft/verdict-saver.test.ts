import type { CriterionReview, ReviewBody } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../shared/api/failure.ts';
import { criterionReviewOf } from '../../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../../testing/fake-api.ts';
import type { Written } from './verdict-draft.ts';
import { shownOf } from './verdict-draft.ts';
import { VerdictSaver } from './verdict-saver.ts';
import { browserVerdicts } from './verdict-storage.ts';

const of = { person: 'thắm', dossier: 7, submission: 2, stage: 'appraisal' };
const nothing = criterionReviewOf('appraisal', 3);
const more: Written = { verdict: 'more_evidence', reason: 'Bổ sung biểu.', documentNumber: '' };
const offline = new CallError({ kind: 'offline' });

const refusal = (code: 'version_conflict' | 'dossier_state', current?: CriterionReview) =>
  new CallError({
    kind: 'problem',
    problem: { ...problemAnswer(code, code === 'dossier_state' ? 409 : 412), current },
    retryAfterSeconds: null,
  });

/** A server that holds one criterion; `answer` is asked before it is changed. */
function serverOf(answer: () => void = () => undefined) {
  const sent: { version: number; body: ReviewBody }[] = [];
  const save = async (base: CriterionReview, body: ReviewBody) => {
    sent.push({ version: base.version, body });
    answer();
    return { ...base, ...body, version: base.version + 1 };
  };
  return { sent, save };
}

const saverOf = (save: ReturnType<typeof serverOf>['save']) =>
  new VerdictSaver({ save, storage: browserVerdicts(of), onStored: () => undefined });

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('saving verdicts by itself', () => {
  it('sends what was written in one go after a pause, empty fields as none', async () => {
    const { sent, save } = serverOf();
    const saver = saverOf(save);
    saver.enter(nothing, { ...more, reason: 'Bổ' });
    saver.enter(nothing, more);
    expect(sent).toEqual([]);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      { version: 0, body: { verdict: 'more_evidence', reason: 'Bổ sung biểu.', documentNumber: null } },
    ]);
    expect(saver.state().savedAt).not.toBeNull();
    expect(browserVerdicts(of).readAll().size).toBe(0);
  });

  it('leaves the text as it is typed while it is stored, and goes on from the stored version', async () => {
    const { sent, save } = serverOf();
    const saver = saverOf(save);
    saver.enter(nothing, { ...more, reason: 'Bổ sung ' });
    await vi.runAllTimersAsync();
    const stored = { ...nothing, verdict: 'more_evidence' as const, reason: 'Bổ sung', version: 1 };
    expect(shownOf(stored, saver.state().drafts.get(3)).reason).toBe('Bổ sung ');
    saver.enter(stored, { ...more, reason: 'Bổ sung biểu' });
    await vi.runAllTimersAsync();
    expect(sent.map(({ version }) => version)).toEqual([0, 1]);
  });

  it('shows what somebody else stored after mine was stored', async () => {
    const { save } = serverOf();
    const saver = saverOf(save);
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    const theirs = { ...nothing, verdict: 'met' as const, version: 2 };
    expect(shownOf(theirs, saver.state().drafts.get(3)).verdict).toBe('met');
  });

  it('sends once more what was written while a request was under way', async () => {
    const { sent, save } = serverOf();
    let letGo = () => {};
    const slow: typeof save = async (base, body) => {
      if (sent.length === 0) await new Promise<void>((resolve) => (letGo = resolve));
      return save(base, body);
    };
    const saver = saverOf(slow);
    saver.enter(nothing, more);
    await vi.advanceTimersByTimeAsync(1000);
    saver.enter(nothing, { ...more, verdict: 'met' });
    await vi.advanceTimersByTimeAsync(1000);
    letGo();
    await vi.runAllTimersAsync();
    expect(sent.map(({ version, body }) => [version, body.verdict])).toEqual([
      [0, 'more_evidence'],
      [1, 'met'],
    ]);
  });

  it('keeps what it could not send, and sends it when the line is back', async () => {
    let isOffline = true;
    const { sent, save } = serverOf(() => {
      if (isOffline) throw offline;
    });
    const saver = saverOf(save);
    saver.enter(nothing, more);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state().failures.get(3)).toEqual({ kind: 'offline' });
    isOffline = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(sent).toHaveLength(2);
    expect(saver.state().failures.size).toBe(0);
  });

  it('goes on after the browser was closed with what was kept on this machine', async () => {
    const { sent, save } = serverOf();
    saverOf(save).enter(nothing, more);
    vi.clearAllTimers();
    const again = saverOf(save);
    expect(again.state().drafts.get(3)?.mine).toEqual(more);
    again.resume();
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    expect(browserVerdicts(of).readAll().size).toBe(0);
  });

  it('keeps drafts of other people, submissions and stages apart, and takes nothing for a draft that is none', () => {
    saverOf(serverOf().save).enter(nothing, more);
    localStorage.setItem('tiendo.review:thắm:7.2:appraisal:4', '{"mine"');
    expect(browserVerdicts(of).readAll().size).toBe(1);
    const others = [{ person: 'bảo' }, { submission: 1 }, { stage: 'confirmation' }, { dossier: 70 }];
    for (const other of others) expect(browserVerdicts({ ...of, ...other }).readAll().size).toBe(0);
  });

  it('sends nothing in the name of somebody else who has signed in since', async () => {
    const { sent, save } = serverOf();
    const saver = saverOf(save);
    saver.enter(nothing, more);
    saver.leave(false);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    expect(browserVerdicts(of).readAll().size).toBe(1);
  });

  it('waits for a person where the server refuses, and forgets only when told to', async () => {
    const { sent, save } = serverOf(() => {
      throw refusal('dossier_state');
    });
    const saver = saverOf(save);
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    expect(saver.state().drafts.get(3)?.isStored).toBe(false);
    saver.discard(3);
    expect(saver.state()).toMatchObject({ drafts: new Map(), failures: new Map() });
  });
});

describe('two reviewers on one criterion', () => {
  const theirs = criterionReviewOf('appraisal', 3, { version: 4, verdict: 'not_met', reason: 'Chưa đạt.' });

  function disputed(current: CriterionReview) {
    let isStale = true;
    const held = serverOf(() => {
      if (!isStale) return;
      isStale = false;
      throw refusal('version_conflict', current);
    });
    return { ...held, saver: saverOf(held.save) };
  }

  it('overwrites nothing: both stand beside each other until one is chosen', async () => {
    const { saver, sent } = disputed(theirs);
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    expect(saver.state().drafts.get(3)).toMatchObject({ mine: more, theirs });
    saver.enter(theirs, { ...more, reason: 'Bổ sung biểu 17.' });
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    expect(browserVerdicts(of).readAll().get(3)).toMatchObject({ theirs });
  });

  it('puts mine over theirs when that is chosen', async () => {
    const { saver, sent } = disputed(theirs);
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    saver.settle(3, 'mine');
    await vi.runAllTimersAsync();
    expect(sent.at(-1)).toMatchObject({ version: 4, body: { verdict: 'more_evidence' } });
  });

  it('leaves theirs when that is chosen', async () => {
    const { saver, sent } = disputed(theirs);
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    saver.settle(3, 'theirs');
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    expect(saver.state().drafts.size).toBe(0);
  });

  it('asks nothing where both have said the same', async () => {
    const { saver, sent } = disputed({ ...theirs, verdict: more.verdict, reason: more.reason });
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    expect([sent.length, saver.state().drafts.size]).toEqual([1, 0]);
  });

  it('goes over a newer version that says what the one before said', async () => {
    const { saver, sent } = disputed({ ...nothing, version: 2 });
    saver.enter(nothing, more);
    await vi.runAllTimersAsync();
    expect(sent.map(({ version }) => version)).toEqual([0, 2]);
  });
});
