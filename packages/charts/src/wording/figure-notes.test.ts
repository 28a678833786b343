import { expect, it } from 'vitest';
import { figureNotes } from './figure-notes.ts';

it('of units that have not reported tells how many they are', () => {
  const notes = [{ code: 'partial_reporting', count: 1 } as const];
  expect(figureNotes(notes, 'vi')).toEqual(['Chưa có số của 01 xã.']);
  expect(figureNotes(notes, 'en')).toEqual(['No figures of 1 commune yet.']);
});
