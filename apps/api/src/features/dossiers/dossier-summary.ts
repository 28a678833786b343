import type { DossierStep, DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { Procedure, StepKey } from '@tiendo/domain/dossiers/procedure.ts';
import { daysLeft, daysOf, deadlineOf, type ProvinceRules } from '@tiendo/domain/dossiers/rule-number.ts';
import { levelSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { DossierPlace } from './dossier-context.ts';
import type { DeedOfDossier, DossierHead } from './dossier-record.ts';

/** The step that a dossier is in; null once it has ended. */
export const stepOfState: Record<DossierState, StepKey | null> = {
  preparing: 'preparation',
  sent_to_district: 'verification',
  in_verification: 'verification',
  district_wants_more: 'verification',
  refused_by_district: 'verification',
  verified: 'forwarding',
  sent_to_province: 'appraisal',
  in_appraisal: 'appraisal',
  province_wants_more: 'appraisal',
  awaiting_council: 'council',
  not_qualified: 'council',
  qualified: 'decision',
  recognised: 'announcement',
  announced: null,
  revoked: null,
  withdrawn: null,
};

/** Whether the days of a step run: not while the commune has the dossier back. */
const runs: ReadonlySet<DossierState> = new Set([
  'sent_to_district',
  'in_verification',
  'verified',
  'sent_to_province',
  'in_appraisal',
  'awaiting_council',
  'qualified',
  'recognised',
]);

function deadlinesOf(
  head: DossierHead,
  { procedure }: DossierPlace,
  rules: ProvinceRules,
  today: string,
): DossierSummary['deadlines'] {
  const { state, stateSince, dueOn } = head;
  const step = stepOfState[state];
  const rule = step === null || !runs.has(state) ? null : daysOf(procedure, rules, step);
  const ruleDueOn = deadlineOf(stateSince, rule);
  return {
    dueOn,
    daysLeft: daysLeft(dueOn, today),
    ruleDueOn,
    ruleDaysLeft: daysLeft(ruleDueOn, today),
  };
}

/** A dossier as lists show it. */
export function summaryOf(
  head: DossierHead,
  place: DossierPlace,
  rules: ProvinceRules,
  today: string,
): DossierSummary {
  const { unit, family } = place;
  const { id, year, procedureCode, state, stateSince, submissionCount, holder, reviewed, outstanding } = head;
  return {
    id,
    unit: unitSummaryOf(unit, stateSince),
    level: levelSummaryOf(family.set.level),
    setCode: family.set.code,
    year,
    procedureCode,
    state,
    step: stepOfState[state],
    stateSince,
    submissionCount,
    holder,
    deadlines: deadlinesOf(head, place, rules, today),
    size: family.criteria.length,
    reviewed,
    outstanding,
    simulated: head.demonstration,
  };
}

const isIn = (step: StepKey) => (state: DossierState | null) => state !== null && stepOfState[state] === step;

/** The steps of the procedure, as far as a dossier has come. */
export function stepsOf(
  { state, stateSince, openedOn, deeds }: DossierHead & { openedOn: string; deeds: readonly DeedOfDossier[] },
  procedure: Procedure,
  rules: ProvinceRules,
): DossierStep[] {
  const current = stepOfState[state];
  const place = procedure.steps.findIndex(({ key }) => key === current);
  return procedure.steps.map(({ key, by }, at) => {
    const entered = deeds.filter(({ from, to }) => isIn(key)(to) && !isIn(key)(from)).at(-1);
    const left = deeds.filter(({ from, to }) => isIn(key)(from) && !isIn(key)(to)).at(-1);
    const isPast = current === null ? entered !== undefined || at === 0 : at < place;
    const standing = key === current ? 'current' : isPast ? 'done' : 'ahead';
    return {
      key,
      by,
      standing,
      begunOn: at === 0 ? openedOn : (entered?.on ?? (key === current ? stateSince : null)),
      doneOn: isPast ? (left?.on ?? null) : null,
      days: daysOf(procedure, rules, key),
    };
  });
}
