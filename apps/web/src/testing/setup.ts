import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { loadLaterWords, showLanguage } from '../shared/i18n/i18n.ts';

// The first test of a file waits until parts that come late are compiled.
configure({ asyncUtilTimeout: 5000 });

/** Also where a test moves the time itself. */
const { setTimeout: realTimeout } = globalThis;

let complained: MockInstance;

beforeEach(async () => {
  localStorage.clear();
  await loadLaterWords();
  await showLanguage('vi');
  complained = vi.spyOn(globalThis.console, 'error');
});

afterEach(async () => {
  cleanup();
  // A page that is left sends what waits once more: to the server of its own test.
  await new Promise((sent) => realTimeout(sent, 0));
  const complaints = complained.mock.calls;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints).toEqual([]);
});
