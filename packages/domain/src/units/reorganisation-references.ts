import { addDays, type CalendarDate, isCalendarDate } from '../time/calendar-date.ts';
import type { PlannedUnit, ReorganisationPlan } from './reorganisation-plan.ts';
import { type Refusal, refusal } from './reorganisation-refusal.ts';
import { type AdministrativeUnit, isValidAt } from './unit.ts';

/** What the references of a plan stand for. Only what could be found is in it. */
export type PlanReferences = {
  dayBefore: CalendarDate;
  formedByKey: ReadonlyMap<string, PlannedUnit>;
  /** The unit that stood on the day before, by the text that refers to it. */
  before: (reference: string) => AdministrativeUnit | null;
  /** The unit that stands on the date unless the plan ends it. */
  onDate: (reference: string) => AdministrativeUnit | null;
};

const keyPattern = /^(?!u\d+$)[a-z][a-z0-9-]*$/;
const idPattern = /^u([1-9]\d*)$/;
const codePattern = /^([0-9]{2,6}|VN)$/;

/** A unit as refusals name it: code and name. */
export const unitLabelOf = (unit: Pick<AdministrativeUnit, 'code' | 'name'>): string =>
  unit.code === null ? unit.name : `${unit.code} ${unit.name}`;

/** Looks units up by code and day, or by id. */
export function referencesOf(
  plan: ReorganisationPlan,
  units: readonly AdministrativeUnit[],
): PlanReferences & { known: (reference: string) => AdministrativeUnit[] } {
  const byCode = Map.groupBy(units, (unit) => unit.code);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = (reference: string) => {
    const id = idPattern.exec(reference)?.[1];
    if (id === undefined) return byCode.get(reference) ?? [];
    const unit = byId.get(Number(id));
    return unit === undefined ? [] : [unit];
  };
  const at = (date: CalendarDate) => (reference: string) =>
    known(reference).find((unit) => isValidAt(unit, date)) ?? null;
  const dayBefore = isCalendarDate(plan.date) ? addDays(plan.date, -1) : plan.date;
  return {
    dayBefore,
    formedByKey: new Map(plan.formed.map((unit) => [unit.key, unit])),
    before: at(dayBefore),
    onDate: at(plan.date),
    known,
  };
}

function formRefusals({ date, title, legalBasis, formed, ended }: ReorganisationPlan): Refusal[] {
  const found: Refusal[] = [];
  if (!isCalendarDate(date)) found.push(refusal('invalid_date', 'date', date));
  if (title.trim() === '') found.push(refusal('text_missing', 'title', 'title'));
  if (legalBasis.trim() === '') found.push(refusal('text_missing', 'legalBasis', 'legalBasis'));
  if (formed.length === 0 && ended.length === 0) found.push(refusal('plan_empty', 'ended', ''));
  const keys = new Set<string>();
  formed.forEach(({ key, code, name }, index) => {
    const where = `formed[${index}]`;
    if (!keyPattern.test(key)) found.push(refusal('invalid_key', `${where}.key`, key));
    if (keys.has(key)) found.push(refusal('key_twice', `${where}.key`, key));
    keys.add(key);
    if (name.trim() === '') found.push(refusal('text_missing', `${where}.name`, 'name'));
    if (code !== null && !codePattern.test(code))
      found.push(refusal('invalid_code', `${where}.code`, code, { other: name }));
  });
  return found;
}

/** Of the steps, those that stand on a way which leads back to where it came from. */
function cyclicSteps({ successions }: ReorganisationPlan): Set<number> {
  const next = Map.groupBy(successions, (step) => step.from);
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const pending = (next.get(start) ?? []).map((step) => step.to);
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at === start) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      pending.push(...(next.get(at) ?? []).map((step) => step.to));
    }
    return false;
  };
  return new Set(
    successions.flatMap(({ from, to }, index) => (from === to || leadsBack(from) ? [index] : [])),
  );
}

function lookUpRefusals(
  reference: string,
  where: string,
  at: CalendarDate,
  {
    find,
    known,
  }: { find: (text: string) => AdministrativeUnit | null; known: (text: string) => AdministrativeUnit[] },
): Refusal[] {
  if (find(reference) !== null) return [];
  const [other] = known(reference);
  if (other === undefined) return [refusal('unknown_unit', where, reference)];
  return [refusal('unit_not_valid_then', where, reference, { other: unitLabelOf(other), date: at })];
}

function stepRefusals(plan: ReorganisationPlan, references: ReturnType<typeof referencesOf>): Refusal[] {
  const { formedByKey, before, known, dayBefore } = references;
  const cyclic = cyclicSteps(plan);
  const pairs = new Set<string>();
  return plan.successions.flatMap(({ from, to }, index) => {
    const where = `successions[${index}]`;
    const pair = `${from}>${to}`;
    if (cyclic.has(index)) return [refusal('succession_cycle', where, from, { other: to })];
    if (pairs.has(pair)) return [refusal('succession_twice', where, from, { other: to })];
    pairs.add(pair);
    const found: Refusal[] = [];
    if (formedByKey.has(from)) found.push(refusal('predecessor_is_new', `${where}.from`, from));
    else found.push(...lookUpRefusals(from, `${where}.from`, dayBefore, { find: before, known }));
    if (formedByKey.has(to)) return found;
    const continuing = before(to);
    if (continuing === null) return [...found, refusal('unknown_new_unit', `${where}.to`, to)];
    return [...found, refusal('successor_continues', `${where}.to`, unitLabelOf(continuing))];
  });
}

/** What is wrong with the plan's form and with what it refers to, before any rule of territory is asked. */
export function referenceRefusals(
  plan: ReorganisationPlan,
  references: ReturnType<typeof referencesOf>,
): Refusal[] {
  const { formedByKey, before, onDate, known, dayBefore } = references;
  const ended = new Set<AdministrativeUnit>();
  const ofEnded = plan.ended.flatMap((reference, index) => {
    const where = `ended[${index}]`;
    const unit = before(reference);
    if (unit === null) return lookUpRefusals(reference, where, dayBefore, { find: before, known });
    if (ended.has(unit)) return [refusal('unit_ended_twice', where, unitLabelOf(unit))];
    ended.add(unit);
    return [];
  });
  const ofParents = plan.formed.flatMap(({ parent }, index) =>
    formedByKey.has(parent)
      ? []
      : lookUpRefusals(parent, `formed[${index}].parent`, plan.date, { find: onDate, known }),
  );
  return [...formRefusals(plan), ...ofEnded, ...ofParents, ...stepRefusals(plan, references)];
}
