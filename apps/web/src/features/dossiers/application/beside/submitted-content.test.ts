import { describe, expect, it } from 'vitest';
import { changesBetween, readSubmitted } from './submitted-content.ts';

const value = {
  indicatorId: 31,
  min: 83.1,
  max: 83.1,
  decimals: 1,
  qualifier: 'exact',
  text: null,
  isMet: null,
};
const claim = {
  criterionId: 5,
  position: 2,
  verdict: 'met',
  note: null,
  values: [value],
  files: [{ hash: 'a' }],
};
const content = {
  claims: [claim, { ...claim, criterionId: 6, position: 3 }],
  papers: [{ code: 'commune_letter', files: [{ hash: 'p' }] }],
  survey: { id: 4 },
  meeting: { heldOn: '2026-11-20', present: 40, agreed: 39 },
};
const read = (more: object = {}) => {
  const submitted = readSubmitted({ ...content, ...more });
  if (submitted === null) throw new Error('the content is one');
  return submitted;
};

describe('what changed between two submissions', () => {
  it('is nothing where they are alike', () => {
    expect(changesBetween(read(), read())).toEqual({ claims: [], papers: [], survey: false, meeting: false });
  });

  it('is told by criterion, paper, survey and meeting', () => {
    const changed = read({
      claims: [
        { ...claim, note: 'Đã rà soát.', values: [{ ...value, min: 86, max: 86 }], files: [{ hash: 'b' }] },
        content.claims[1],
      ],
      papers: [{ code: 'commune_letter', files: [{ hash: 'q' }] }],
      survey: { id: 9 },
      meeting: null,
    });
    expect(changesBetween(read(), changed)).toEqual({
      claims: [
        {
          criterionId: 5,
          position: 2,
          verdict: false,
          note: true,
          indicators: [31],
          filesAdded: ['b'],
          filesRemoved: ['a'],
        },
      ],
      papers: ['commune_letter'],
      survey: true,
      meeting: true,
    });
  });

  it('is not guessed where the content is none that this program knows', () => {
    expect(readSubmitted({ claims: 'all' })).toBeNull();
  });
});
