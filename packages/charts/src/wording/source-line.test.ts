import { describe, expect, it } from 'vitest';
import { report, simulation } from '../fixtures/references.ts';
import { pictureNotes } from './figure-notes.ts';
import { actName, sourceLine } from './source-line.ts';

describe('the source line', () => {
  it('names each publisher once, then the acts, then the simulation', () => {
    expect(sourceLine([simulation, report, report], 'vi', { simulated: true, more: ['NQ 818'] })).toBe(
      'Nguồn: Trung tâm VHTT&TT huyện Lộc Bình; NQ 818; Tiendo mô phỏng',
    );
  });

  it('names the simulation where nothing else is drawn', () => {
    expect(sourceLine([simulation], 'en', { simulated: true })).toBe('Source: simulation');
  });

  it('leaves the simulation out where nothing drawn is simulated', () => {
    expect(sourceLine([simulation, report], 'vi', { simulated: false })).toBe(
      'Nguồn: Trung tâm VHTT&TT huyện Lộc Bình',
    );
  });

  it('says that there is none', () => {
    expect(sourceLine([], 'vi', { simulated: false })).toBe('Chưa có nguồn');
  });

  it('names an act by its number', () => {
    const acts = ['Nghị quyết 818/NQ-UBTVQH14 (21/11/2019)', '318/QĐ-TTg, Phụ lục I'];
    expect(acts.map((act) => actName(act, 'vi'))).toEqual(['NQ 818/NQ-UBTVQH14', '318/QĐ-TTg, Phụ lục I']);
    expect(acts.map((act) => actName(act, 'en'))).toEqual([
      'Resolution 818/NQ-UBTVQH14',
      '318/QĐ-TTg, Appendix I',
    ]);
  });
});

describe('notes beside a picture', () => {
  const notes = [{ code: 'only_simulated' as const, count: null }];

  it('say that simulated figures are not real', () => {
    expect(pictureNotes(notes, ['simulated'], 'vi')).toEqual([
      'Chỉ có số mô phỏng.',
      'Số mô phỏng là dữ liệu trình diễn của Tiendo, không phải số thật.',
    ]);
    expect(pictureNotes([], ['published'], 'vi')).toEqual([]);
  });

  it('do not call a picture with a published mark simulated throughout', () => {
    expect(pictureNotes(notes, ['published', 'simulated'], 'vi')).not.toContain('Chỉ có số mô phỏng.');
  });
});
