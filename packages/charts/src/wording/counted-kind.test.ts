import { describe, expect, it } from 'vitest';
import { isScoredItself } from './counted-kind.ts';

describe('a unit that is scored itself', () => {
  it.each([
    ['commune', 'XA_NTM', true],
    ['district', 'XA_NTM', false],
    ['village', 'KHU_DAN_CU_KIEU_MAU', true],
    ['residential_area', 'KHU_DAN_CU_KIEU_MAU', true],
    ['commune', 'KHU_DAN_CU_KIEU_MAU', false],
    ['village', 'THON_NTM', true],
  ] as const)('%s on %s: %s', (kind, level, scored) => {
    expect(isScoredItself(kind, level)).toBe(scored);
  });
});
