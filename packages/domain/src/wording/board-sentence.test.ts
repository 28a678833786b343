import { describe, expect, it } from 'vitest';
import { type BoardFacts, boardSentence } from './board-sentence.ts';

const facts: BoardFacts = {
  today: '2020-04-10',
  period: { kind: 'quarter', year: 2020, quarter: 1 },
  dueOn: '2020-04-05',
  kind: 'commune',
  expected: 19,
  accepted: 9,
  missing: ['Yên Khoái', 'Đông Quan', 'Đồng Bục', 'Ái Quốc'],
  returned: ['Đông Quan'],
  missingLate: 5,
  cameLate: [
    { name: 'Tú Mịch', days: 1 },
    { name: 'Khuất Xá', days: 3 },
  ],
};

describe('the list of a round, ready to read out', () => {
  it('names who is missing in dictionary order, who was sent back and who came late', () => {
    expect(boardSentence(facts, 'vi')).toBe(
      'Đến ngày 10/04/2020, 15/19 xã đã báo cáo quý I/2020, trong đó 09 xã đã được chấp nhận số liệu. ' +
        'Còn 04 xã chưa báo cáo, chậm 05 ngày: Ái Quốc, Đồng Bục, Đông Quan và Yên Khoái. ' +
        'Trong số này 01 xã bị trả lại để sửa: Đông Quan. ' +
        '02 xã nộp muộn: Khuất Xá (03 ngày) và Tú Mịch (01 ngày). Hạn báo cáo: 05/04/2020.',
    );
    expect(boardSentence(facts, 'en')).toBe(
      'By 10 April 2020, 15/19 communes had reported for Q1 2020, of which 9 had been accepted. ' +
        '4 communes are not in yet, 5 days late: Ái Quốc, Đồng Bục, Đông Quan and Yên Khoái. ' +
        'Returned for changes, of these: Đông Quan. ' +
        '2 communes came in late: Khuất Xá (3 days) and Tú Mịch (1 day). Due on 5 April 2020.',
    );
  });

  it('invents no lateness where no due date is set', () => {
    const undated = { ...facts, dueOn: null, missingLate: null, returned: [], cameLate: [] };
    expect(boardSentence(undated, 'vi')).toBe(
      'Đến ngày 10/04/2020, 15/19 xã đã báo cáo quý I/2020, trong đó 09 xã đã được chấp nhận số liệu. ' +
        'Còn 04 xã chưa báo cáo: Ái Quốc, Đồng Bục, Đông Quan và Yên Khoái. Kỳ này chưa đặt hạn báo cáo.',
    );
    expect(boardSentence(undated, 'en')).toContain('No due date has been set.');
  });

  it('says that all have reported by their count alone', () => {
    const all = { ...facts, expected: 5, accepted: 5, missing: [], returned: [], cameLate: [] };
    expect(boardSentence(all, 'vi')).toBe(
      'Đến ngày 10/04/2020, 05/05 xã đã báo cáo quý I/2020, trong đó 05 xã đã được chấp nhận số liệu. Hạn báo cáo: 05/04/2020.',
    );
  });

  it('says so where nobody has to report', () => {
    expect(boardSentence({ ...facts, expected: 0 }, 'vi')).toBe(
      'Không có đơn vị nào phải báo cáo trong kỳ này.',
    );
    expect(boardSentence({ ...facts, expected: 0 }, 'en')).toBe('No unit reports in this round.');
  });
});
