import { useQuery } from '@tanstack/react-query';
import { procedureOn, type ShareKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { SurveyRules } from '@tiendo/domain/dossiers/survey-standing.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { procedureRulesQuery, proceduresQuery } from '../../shared/procedures/procedure-queries.ts';

const none: SurveyRules = { householdsAsked: null, householdsSatisfied: null, contentSatisfied: null };

/** The rules that hold a survey of a unit by its last day; none while they, or a procedure of that day, are not known. */
export function useSurveyRules(unit: string, day: CalendarDate | null): SurveyRules {
  const procedures = useQuery(proceduresQuery()).data?.items ?? [];
  const procedure = day === null ? null : procedureOn(procedures, day);
  const rules = useQuery({
    ...procedureRulesQuery(unit, procedure?.code ?? ''),
    enabled: procedure !== null,
  }).data;
  if (procedure === null || rules === undefined) return none;
  const held = (key: ShareKey) => rules.shares.find((one) => one.key === key)?.percent ?? null;
  return {
    householdsAsked: held('households_asked'),
    householdsSatisfied: held('households_satisfied'),
    contentSatisfied: held('content_satisfied'),
  };
}
