import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type {
  ChecklistEntry,
  DossierClaim,
  DossierDocument,
} from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { ConditionKey, RequiredDocument } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';

/** Names a line in addresses: `giay-to.commune_letter`, `dieu-kien.no_construction_debt`, `tieu-chi.5`. */
export type LineId = `giay-to.${string}` | `dieu-kien.${string}` | `tieu-chi.${number}`;

/** A paper of the procedure: what stands against it, its documents, and why it was returned. */
export type PaperLine = {
  readonly kind: 'paper';
  readonly id: LineId;
  readonly paper: RequiredDocument;
  /** Null: its step is not the one that is to be handed on. */
  readonly check: ChecklistEntry | null;
  readonly documents: readonly DossierDocument[];
  readonly isOpen: boolean;
  readonly returnReason: string | null;
};

export type ConditionLine = {
  readonly kind: 'condition';
  readonly id: LineId;
  readonly key: ConditionKey;
  readonly check: ChecklistEntry | null;
  readonly isOpen: boolean;
};

export type ClaimLine = {
  readonly kind: 'claim';
  readonly id: LineId;
  readonly claim: DossierClaim;
  /** What stands against the claim. */
  readonly obstacles: readonly string[];
  readonly documents: readonly DossierDocument[];
  /** Whether it was returned and waits to be mended. */
  readonly isReturned: boolean;
};

export type DossierLine = PaperLine | ConditionLine | ClaimLine;

/** Everything that a dossier is made of, in its order. */
export type DossierLines = {
  readonly papers: readonly PaperLine[];
  readonly conditions: readonly ConditionLine[];
  readonly claims: readonly ClaimLine[];
  /** What the district adds; empty where there is none, or it is not its turn yet. */
  readonly districtPapers: readonly PaperLine[];
};

/** Whether more is wanted of the applicant. */
export const wantsMore = ({ state }: Pick<Dossier, 'state'>): boolean =>
  state === 'district_wants_more' || state === 'province_wants_more';

/** Whether a part cannot be changed by somebody who may mend others. */
export const isLocked = ({ allowed }: Pick<Dossier, 'allowed'>, isOpen: boolean): boolean =>
  !isOpen && allowed.includes('supplement');

/** Why each paper was returned that waits to be mended. */
const returnedPapers = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map(
    wantsMore(dossier)
      ? (dossier.returns[0]?.items ?? []).flatMap(({ paperCode, reason }) =>
          paperCode === null ? [] : [[paperCode, reason] as const],
        )
      : [],
  );

function paperLines(dossier: Dossier): PaperLine[] {
  const { allowed, checklist, documents } = dossier;
  const returned = returnedPapers(dossier);
  const papers = procedures.find(({ code }) => code === dossier.procedure.code)?.documents ?? [];
  const isOpen = ({ step, code }: RequiredDocument) =>
    step === 'preparation'
      ? allowed.includes('submit') || (allowed.includes('supplement') && returned.has(code))
      : allowed.includes('verify') || allowed.includes('forward');
  return papers.map((paper) => ({
    kind: 'paper',
    id: `giay-to.${paper.code}`,
    paper,
    check: checklist.find(({ code }) => code === paper.code) ?? null,
    documents: documents.filter(({ paperCode }) => paperCode === paper.code),
    isOpen: isOpen(paper),
    returnReason: returned.get(paper.code) ?? null,
  }));
}

function claimLines(dossier: Dossier): ClaimLine[] {
  const table = dossier.checklist.find(({ origin }) => origin === 'criterion_table');
  return dossier.claims.map((claim, at) => ({
    kind: 'claim',
    id: `tieu-chi.${claim.criterion.position}`,
    claim,
    obstacles: (table?.obstacles ?? []).filter(({ place }) => place === at + 1).map(({ code }) => code),
    documents: dossier.documents.filter(({ criterion }) => criterion === claim.criterion.position),
    isReturned: wantsMore(dossier) && claim.isOpen,
  }));
}

export function linesOf(dossier: Dossier): DossierLines {
  const all = paperLines(dossier);
  const ofDistrict = all.filter(({ paper }) => paper.step !== 'preparation');
  const isThere = ({ isOpen, check, documents }: PaperLine) =>
    isOpen || check !== null || documents.length > 0;
  return {
    papers: all.filter(({ paper }) => paper.step === 'preparation'),
    conditions: dossier.conditions.map(({ key }) => ({
      kind: 'condition',
      id: `dieu-kien.${key}`,
      key,
      check: dossier.checklist.find(({ code }) => code === key) ?? null,
      isOpen: dossier.allowed.includes('submit'),
    })),
    claims: claimLines(dossier),
    districtPapers: ofDistrict.some(isThere) ? ofDistrict : [],
  };
}

/** The lines one under another, as keys go through them. */
export const inOrder = ({ papers, districtPapers, conditions, claims }: DossierLines): DossierLine[] => [
  ...papers,
  ...districtPapers,
  ...conditions,
  ...claims,
];

/** The line that a reader begins with: the first that they may fill in and that is not in order yet. */
export const firstInHand = (lines: DossierLines): DossierLine | undefined => {
  const all = inOrder(lines);
  const waits = (line: DossierLine) => {
    if (line.kind === 'claim') return line.isReturned;
    if (line.kind === 'paper' && line.returnReason !== null) return line.isOpen;
    const standing = checkStanding(line.check);
    return line.isOpen && (standing === 'missing' || standing === 'below');
  };
  return all.find(waits) ?? all[0];
};

/** How a paper or a condition stands: in order, missing, there and not enough, not asked for; null: not asked now. */
export type CheckStanding = 'done' | 'missing' | 'below' | 'optional' | null;

export function checkStanding(check: ChecklistEntry | null): CheckStanding {
  if (check === null) return null;
  if (check.obstacles.length > 0) return check.isPresent ? 'below' : 'missing';
  return check.isRequired || check.isPresent ? 'done' : 'optional';
}

/** Whether a paper or a condition is there: as a file, or as what the system holds of it. */
export function isHeld(dossier: Dossier, line: PaperLine | ConditionLine): boolean {
  if (line.kind === 'condition')
    return dossier.conditions.some(({ key, held }) => key === line.key && held === true);
  if (line.documents.length > 0) return true;
  const { origin } = line.paper;
  if (origin === 'survey') return dossier.survey !== null;
  const kind = origin === 'commune_meeting' ? 'commune' : 'district';
  return (
    origin === 'criterion_table' ||
    (origin !== 'file' && dossier.meetings.some((meeting) => meeting.kind === kind))
  );
}

/** How many things stand against handing the dossier on. */
export const obstacleCount = ({ checklist }: Pick<Dossier, 'checklist'>): number =>
  checklist.reduce((sum, { obstacles }) => sum + obstacles.length, 0);

/** The line that a refusal of the server is about: `criteria.5`, `checklist.commune_letter`, `survey.contents.2`; null: none. */
export function lineOfIssue(path: string, lines: DossierLines): LineId | null {
  const [of, code = ''] = path.split('.');
  const isIt = (line: DossierLine) =>
    of === 'criteria'
      ? line.id === `tieu-chi.${code}`
      : of === 'survey'
        ? line.kind === 'paper' && line.paper.origin === 'survey'
        : line.id === `giay-to.${code}` || line.id === `dieu-kien.${code}`;
  return inOrder(lines).find(isIt)?.id ?? null;
}
