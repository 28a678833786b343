import { describe, expect, it } from 'vitest';
import { readMeeting } from './meeting-values.ts';

const today = '2026-11-22';
const values = (heldOn: string, present: string, agreed: string) => ({ heldOn, present, agreed });

describe('the fields of a meeting', () => {
  it('tell a meeting once all three can be taken', () => {
    expect(readMeeting(values('20/11/2026', '40', '39'), today)).toEqual({
      meeting: { heldOn: '2026-11-20', present: 40, agreed: 39 },
      faults: {},
    });
    expect(readMeeting(values('20/11/2026', '40', ''), today)).toEqual({ meeting: null, faults: {} });
  });

  it.each([
    ['31/02/2026', '40', '39', { heldOn: 'heldOn' }],
    ['23/11/2026', '40', '39', { heldOn: 'future' }],
    ['20/11/2026', '0', '0', { present: 'present' }],
    ['20/11/2026', '4.000', '39', { present: 'present' }],
    ['20/11/2026', '40', '-1', { agreed: 'agreed' }],
    ['20/11/2026', '40', '41', { agreed: 'beyond' }],
  ])('refuse %s, %s present, %s agreed', (heldOn, present, agreed, faults) => {
    expect(readMeeting(values(heldOn, present, agreed), today)).toEqual({ meeting: null, faults });
  });
});
