import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type {
  DossierClaim,
  DossierDocument,
  DossierReturn,
} from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { actionsOf, hasConflict } from '@tiendo/domain/dossiers/dossier-state.ts';
import { dossierParts } from '@tiendo/domain/dossiers/procedure.ts';
import { isItemOpen } from '@tiendo/domain/dossiers/returned-items.ts';
import { may } from '@tiendo/policy/permission.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import { toldIndicator } from '../../shared/set-content/told-indicator.ts';
import { actionOfPart, peopleOf, standingOf, type Who } from './dossier-access.ts';
import { checklistAnswer } from './dossier-checklist.ts';
import type { DossierContext } from './dossier-context.ts';
import type { DocumentRecord, FileRecord, ReturnRecord } from './dossier-record.ts';
import { stepsOf, summaryOf } from './dossier-summary.ts';
import { returnedOf } from './last-return.ts';

/** What the caller may do to a dossier now, by the rules and by the policy. */
export function allowedOf(context: DossierContext, { caller, today }: Who): Dossier['allowed'] {
  const { unit, dossier } = context;
  const path = [unit.id, ...unit.pathIds];
  const people = peopleOf(dossier);
  return dossierParts
    .filter((part) => may(caller, actionOfPart[part], path, today).granted)
    .filter((part) => !hasConflict(people, part, caller.userId))
    .flatMap((part) => actionsOf(standingOf(context), part));
}

/** Whether the caller may write as the applicant. */
function appliesOf({ unit, dossier }: DossierContext, { caller, today }: Who): boolean {
  const granted = may(caller, 'dossier.apply', [unit.id, ...unit.pathIds], today).granted;
  return granted && !hasConflict(peopleOf(dossier), 'applicant', caller.userId);
}

/** Whether the caller had a part in the dossier that keeps them from one that the policy allows them. */
export function conflictOf({ unit, dossier }: DossierContext, { caller, today }: Who): boolean {
  const path = [unit.id, ...unit.pathIds];
  return dossierParts
    .filter((part) => may(caller, actionOfPart[part], path, today).granted)
    .some((part) => hasConflict(peopleOf(dossier), part, caller.userId));
}

export const toldFile = ({ added, ...file }: FileRecord) => ({
  ...file,
  added: { by: { id: added.id, name: added.name }, at: added.at },
});

function claimsOf(context: DossierContext, applies: boolean): DossierClaim[] {
  const { dossier, content, region } = context;
  const returned = returnedOf(context);
  const reasons = new Map(
    dossier.returns.toReversed().flatMap(({ items }) => items.map((one) => [one.criterionId, one.reason])),
  );
  const against = { content, region, asOf: `${dossier.year}-12-31` };
  const claims = new Map(dossier.claims.map((claim) => [claim.criterionId, claim]));
  return content.criteria.map(({ responsibleBody: _body, indicators, ...criterion }) => ({
    criterion,
    responsibleBody: context.bodyOf(criterion.id),
    verdict: claims.get(criterion.id)?.verdict ?? 'unknown',
    note: claims.get(criterion.id)?.note ?? null,
    isOpen: applies && isItemOpen(dossier.state, returned, { kind: 'criterion', criterionId: criterion.id }),
    returnReason: reasons.get(criterion.id) ?? null,
    indicators: indicators.map((one) => toldIndicator(one, against, dossier.values)),
  }));
}

function documentsOf(context: DossierContext, applies: boolean, verifies: boolean): DossierDocument[] {
  const { dossier, content, procedure } = context;
  const returned = returnedOf(context);
  const ofDistrict = new Set(
    procedure.documents.filter(({ step }) => step !== 'preparation').map(({ code }) => code),
  );
  const isOpen = ({ paperCode, criterionId }: DocumentRecord): boolean => {
    if (paperCode !== null && ofDistrict.has(paperCode)) return verifies;
    if (paperCode !== null)
      return applies && isItemOpen(dossier.state, returned, { kind: 'paper', code: paperCode });
    return (
      criterionId !== null &&
      applies &&
      isItemOpen(dossier.state, returned, { kind: 'criterion', criterionId })
    );
  };
  return dossier.documents
    .filter(({ visitId }) => visitId === null)
    .map((document) => ({
      id: document.id,
      paperCode: document.paperCode,
      criterion: content.criteria.find(({ id }) => id === document.criterionId)?.position ?? null,
      title: document.title,
      isOpen: isOpen(document),
      files: document.files.map(toldFile),
    }));
}

/** More was asked for, as answers tell it. */
export const toldReturns = ({ dossier, content }: DossierContext): DossierReturn[] =>
  dossier.returns.map(({ by, items, ...told }: ReturnRecord) => ({
    ...told,
    by: { by: { id: by.id, name: by.name }, at: by.at },
    items: items.map(({ criterionId, paperCode, reason }) => ({
      criterion: content.criteria.find(({ id }) => id === criterionId)?.position ?? null,
      paperCode,
      reason,
    })),
  }));

/** A dossier as somebody sees it. */
export function dossierAnswer(context: DossierContext, who: Who): Dossier {
  const { dossier, procedure, rules, family, survey, unit } = context;
  const { code, nameVi, nameEn } = procedure;
  const applies = appliesOf(context, who);
  const path = [unit.id, ...unit.pathIds];
  const atDistrict = dossier.state === 'in_verification' || dossier.state === 'verified';
  const verifies =
    atDistrict &&
    may(who.caller, 'dossier.verify', path, who.today).granted &&
    !hasConflict(peopleOf(dossier), 'district', who.caller.userId);
  return {
    ...summaryOf(dossier, context, rules, who.today),
    version: dossier.version,
    criteriaSet: criteriaSetSummaryOf(family.set),
    procedure: { code, nameVi, nameEn },
    openedOn: dossier.openedOn,
    openedBy: dossier.openedBy,
    openedFrom: dossier.openedFrom,
    steps: stepsOf(dossier, procedure, rules),
    claims: claimsOf(context, applies),
    documents: documentsOf(context, applies, verifies),
    conditions: [...context.conditions],
    meetings: [...dossier.meetings],
    survey,
    checklist: checklistAnswer(context),
    returns: toldReturns(context),
    submissions: [...dossier.submissions],
    deeds: dossier.deeds.map(({ by, ...deed }) => ({
      ...deed,
      by: { by: { id: by.id, name: by.name }, at: by.at },
    })),
    decision: dossier.decision,
    allowed: allowedOf(context, who),
    conflict: conflictOf(context, who),
  };
}
