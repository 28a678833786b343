import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type {
  ChecklistEntry,
  DossierClaim,
  DossierDocument,
} from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { officer, signedInAs } from './account-answers.ts';
import type { Answers } from './answers.ts';
import { dossierAnswers, dossierOf } from './dossier-answers.ts';
import { sheetOf } from './report-answers.ts';

const [first, second, third] = sheetOf().criteria;

export const claimOf = (
  position: 1 | 2 | 3,
  verdict: KnownVerdict,
  more: Partial<DossierClaim> = {},
): DossierClaim => {
  const {
    responsibleBody: _body,
    indicators,
    ...criterion
  } = [first, second, third][position - 1] ?? missing();
  return {
    criterion,
    responsibleBody: null,
    verdict,
    note: null,
    isOpen: true,
    returnReason: null,
    indicators: indicators.map(({ thresholds: [threshold = null], ...said }) => ({
      ...said,
      threshold,
      thresholdGap: null,
      value: null,
      suggestion: null,
    })),
    ...more,
  };
};

function missing(): never {
  throw new Error('the sheet has three criteria');
}

export const checkOf = (code: string, more: Partial<ChecklistEntry> = {}): ChecklistEntry => ({
  code,
  kind: 'document',
  nameVi: code,
  nameEn: code,
  origin: 'file',
  isRequired: true,
  isPresent: true,
  obstacles: [],
  notes: [],
  ...more,
});

export const documentOf = (more: Partial<DossierDocument> = {}): DossierDocument => ({
  id: 17,
  paperCode: 'commune_letter',
  criterion: null,
  title: 'Tờ trình của UBND xã',
  isOpen: true,
  files: [
    {
      id: 71,
      number: 1,
      name: 'Tờ trình.docx',
      size: 2048,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      hash: 'a'.repeat(64),
      added: { by: { id: officer.id, name: officer.name }, at: '2026-11-20T02:15:00.000Z' },
    },
  ],
  ...more,
});

const obstacle = (code: string, place: number | null = null) => ({ code, place });

/** A dossier that is being prepared: two criteria, a paper and a condition still stand against it. */
export const preparing = (more: Partial<Dossier> = {}): Dossier =>
  dossierOf({
    state: 'preparing',
    step: 'preparation',
    submissionCount: 0,
    procedure: { code: 'KHONG_CAP_HUYEN_2025', nameVi: 'Không còn cấp huyện', nameEn: 'No district' },
    claims: [claimOf(1, 'met'), claimOf(2, 'unknown'), claimOf(3, 'not_met')],
    conditions: [{ key: 'no_construction_debt', held: null }],
    checklist: [
      checkOf('commune_letter', { isPresent: false, obstacles: [obstacle('document_missing')] }),
      checkOf('criterion_table', {
        origin: 'criterion_table',
        obstacles: [obstacle('claim_unknown', 2), obstacle('claim_not_met', 3)],
      }),
      checkOf('commune_minutes', {
        origin: 'commune_meeting',
        notes: [obstacle('meeting_below')],
      }),
      checkOf('pictures', { isRequired: false, isPresent: false }),
      checkOf('no_construction_debt', {
        kind: 'condition',
        origin: 'declared',
        isPresent: false,
        obstacles: [obstacle('condition_unknown')],
      }),
    ],
    meetings: [{ kind: 'commune', heldOn: '2026-11-20', present: 40, agreed: 34 }],
    allowed: ['submit', 'withdraw'],
    ...more,
  });

/** What the pages of an applicant ask for. */
export const applicationAnswers = (dossier: Dossier): Answers => ({
  ...dossierAnswers,
  '/me': signedInAs(officer),
  '/dossiers/7': dossier,
});
