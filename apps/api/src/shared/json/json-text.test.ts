import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, lasting } from './json-text.ts';

const anyFields = fc.dictionary(fc.string(), fc.jsonValue());

describe('the JSON of an answer', () => {
  it('means what JSON.stringify means, whatever of it lasts', () => {
    fc.assert(
      fc.property(anyFields, fc.array(anyFields), fc.string(), (fields, items, name) => {
        const answer = { ...fields, [name]: items.map(lasting) };
        expect(JSON.parse(jsonText(answer))).toEqual(JSON.parse(JSON.stringify(answer)));
      }),
    );
  });

  it('takes objects that do not last beside those that do', () => {
    const answer = { a: 1, items: [lasting({ b: 'Lộc Bình' }), { b: null, c: undefined }], of: 2 };
    expect(JSON.parse(jsonText(answer))).toEqual({ a: 1, items: [{ b: 'Lộc Bình' }, { b: null }], of: 2 });
  });
});
