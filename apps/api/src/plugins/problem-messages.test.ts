import { problemCodes } from '@tiendo/contracts/problem.ts';
import { describe, expect, it } from 'vitest';
import { problemMessage, problemMessages } from './problem-messages.ts';

describe.each(problemCodes)('%s', (code) => {
  it.each(['vi', 'en'] as const)('is told in %s without leftovers, with and without values', (lang) => {
    const bare = problemMessage(code, lang);
    const full = problemMessage(code, lang, { path: 'unit', given: 'x', expected: 'y' });
    for (const text of [bare, full]) {
      expect(text).not.toMatch(/[{}[\]]/);
      expect(text.length).toBeGreaterThan(20);
    }
    expect(text(lang)).toBe(text(lang).normalize('NFC'));
  });

  const text = (lang: 'vi' | 'en') => problemMessages[code].title[lang] + problemMessages[code].message[lang];
});

it('leaves a clause out where its value is not known', () => {
  expect(problemMessage('invalid_date', 'en', { path: 'asOf' })).not.toContain('got');
  expect(problemMessage('invalid_date', 'en', { path: 'asOf', given: '1/2/3' })).toContain('got "1/2/3"');
});
