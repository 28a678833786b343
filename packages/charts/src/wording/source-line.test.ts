import { describe, expect, it } from 'vitest';
import { report, simulation } from '../fixtures/references.ts';
import { pictureNotes } from './figure-notes.ts';
import { sourceLine } from './source-line.ts';

describe('the source line', () => {
  it('names each publisher once and the simulation last', () => {
    expect(sourceLine([simulation, report, report], 'vi', { simulated: true, more: ['NQ 818'] })).toBe(
      'Nguồn: Trung tâm VHTT&TT huyện Lộc Bình; NQ 818; số mô phỏng của Tiendo',
    );
  });

  it('names the simulation also where the figure carries only its published source', () => {
    expect(sourceLine([report], 'en', { simulated: true })).toMatch(/; figures simulated by Tiendo$/);
    expect(sourceLine([report], 'en', { simulated: false })).not.toContain('simulated');
  });

  it('says that there is none', () => {
    expect(sourceLine([], 'vi', { simulated: false })).toBe('Chưa có nguồn');
  });
});

it('does not call a picture with a published mark simulated throughout', () => {
  const notes = [{ code: 'only_simulated' as const, count: null }];
  expect(pictureNotes(notes, ['simulated'], 'vi')).toEqual(['Chỉ có số mô phỏng.']);
  expect(pictureNotes(notes, ['published', 'simulated'], 'vi')).toEqual([]);
});
