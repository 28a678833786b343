import { describe, expect, it } from 'vitest';
import { checkOf, claimOf, documentOf, preparing } from '../../../../testing/application-answers.ts';
import {
  checkStanding,
  firstInHand,
  inOrder,
  isHeld,
  lineOfIssue,
  linesOf,
  obstacleCount,
} from './dossier-lines.ts';

const returned = {
  stage: 'appraisal' as const,
  submission: 1,
  returnedOn: '2026-11-21',
  by: { by: { id: 'tham', name: 'Thắm' }, at: '2026-11-21T02:00:00.000Z' },
  items: [
    { criterion: 2, paperCode: null, reason: 'Bổ sung biểu rà soát.' },
    { criterion: null, paperCode: 'commune_letter', reason: 'Chưa ký.' },
  ],
};

describe('the lines of a dossier', () => {
  it('are the papers of its procedure, its conditions and the criteria of its set', () => {
    const lines = linesOf(preparing());
    expect(inOrder(lines).map(({ id }) => id)).toEqual([
      'giay-to.commune_letter',
      'giay-to.results_report',
      'giay-to.criterion_table',
      'giay-to.opinions_report',
      'giay-to.commune_minutes',
      'giay-to.survey_report',
      'giay-to.debt_report',
      'giay-to.pictures',
      'dieu-kien.no_construction_debt',
      'tieu-chi.1',
      'tieu-chi.2',
      'tieu-chi.3',
    ]);
    expect(lines.claims.map(({ obstacles }) => obstacles)).toEqual([
      [],
      ['claim_unknown'],
      ['claim_not_met'],
    ]);
    expect(obstacleCount(preparing())).toBe(4);
  });

  it('are open only where they were returned while more is wanted', () => {
    const lines = linesOf(
      preparing({
        state: 'province_wants_more',
        allowed: ['supplement', 'withdraw'],
        returns: [returned],
        claims: [claimOf(1, 'met', { isOpen: false }), claimOf(2, 'met')],
      }),
    );
    expect(lines.papers.filter(({ isOpen }) => isOpen).map(({ id }) => id)).toEqual([
      'giay-to.commune_letter',
    ]);
    expect(lines.papers[0]?.returnReason).toBe('Chưa ký.');
    expect(lines.claims.map(({ isReturned }) => isReturned)).toEqual([false, true]);
    expect(lines.conditions[0]?.isOpen).toBe(false);
  });

  it('begin with what is missing, after a return with what is to be mended, else with the first', () => {
    const begins = (more: Parameters<typeof preparing>[0]) => firstInHand(linesOf(preparing(more)))?.id;
    const missing = { code: 'document_missing', place: null };
    const checklist = [checkOf('commune_letter'), checkOf('results_report', { obstacles: [missing] })];
    expect(begins({ checklist })).toBe('giay-to.results_report');
    const claims = [claimOf(1, 'met', { isOpen: false }), claimOf(2, 'met')];
    const back = (items: typeof returned.items) =>
      begins({
        state: 'province_wants_more',
        allowed: ['supplement'],
        checklist: [],
        claims,
        returns: [{ ...returned, items }],
      });
    expect(back(returned.items)).toBe('giay-to.commune_letter');
    expect(back(returned.items.slice(0, 1))).toBe('tieu-chi.2');
    expect(begins({ state: 'in_appraisal', allowed: [], checklist: [], claims })).toBe(
      'giay-to.commune_letter',
    );
  });

  it('have papers of the district where it is its turn, or has been', () => {
    const procedure = { code: 'QD_18_2022', nameVi: '', nameEn: '' };
    expect(linesOf(preparing({ procedure })).districtPapers).toEqual([]);
    const verifying = { procedure, state: 'in_verification' as const, allowed: ['verify' as const] };
    expect(linesOf(preparing(verifying)).districtPapers.map(({ isOpen }) => isOpen)).toEqual([
      true,
      true,
      true,
    ]);
    const documents = [documentOf({ paperCode: 'verification_report' })];
    const later = { procedure, state: 'in_appraisal' as const, allowed: [], documents };
    expect(linesOf(preparing(later)).districtPapers).toHaveLength(3);
  });

  it.each([
    ['criteria.2', 'tieu-chi.2'],
    ['checklist.commune_letter', 'giay-to.commune_letter'],
    ['checklist.no_construction_debt', 'dieu-kien.no_construction_debt'],
    ['survey.contents.2', 'giay-to.survey_report'],
    ['on', null],
  ])('are found by the place of a refusal: %s', (path, id) => {
    expect(lineOfIssue(path, linesOf(preparing()))).toBe(id);
  });

  it('stand as their checks say', () => {
    const obstacles = [{ code: 'meeting_below', place: null }];
    expect(checkStanding(null)).toBeNull();
    expect(checkStanding(checkOf('a'))).toBe('done');
    expect(checkStanding(checkOf('a', { obstacles }))).toBe('below');
    expect(checkStanding(checkOf('a', { isPresent: false, obstacles }))).toBe('missing');
    expect(checkStanding(checkOf('a', { isRequired: false, isPresent: false }))).toBe('optional');
  });

  it('are there as a file, or as what the system holds itself', () => {
    const dossier = preparing({ documents: [documentOf()], survey: null });
    const there = linesOf(dossier).papers.filter((line) => isHeld(dossier, line));
    expect(there.map(({ paper }) => paper.code)).toEqual([
      'commune_letter',
      'criterion_table',
      'commune_minutes',
    ]);
  });
});
