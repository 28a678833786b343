import type { Procedure } from './procedure.ts';
import {
  type HeldRule,
  type ProvinceRules,
  type Share,
  type ShareStanding,
  shareOf,
  shareStanding,
} from './rule-number.ts';
import { type SurveyCounts, surveyShares } from './survey.ts';

/** The shares that a survey is held to. */
export type SurveyRules = {
  readonly householdsAsked: HeldRule;
  readonly householdsSatisfied: HeldRule;
  readonly contentSatisfied: HeldRule;
};

/** The rules for a survey by a procedure and what the province has set; none where there is no procedure. */
export function surveyRules(procedure: Procedure | null, own: ProvinceRules): SurveyRules {
  const held = (key: Parameters<typeof shareOf>[2]) => procedure && shareOf(procedure, own, key);
  return {
    householdsAsked: held('households_asked'),
    householdsSatisfied: held('households_satisfied'),
    contentSatisfied: held('content_satisfied'),
  };
}

/** A share with the rule that holds for it; `share` is null where its parts are not known. */
export type JudgedShare = {
  readonly share: Share | null;
  readonly rule: HeldRule;
  readonly standing: ShareStanding;
};

const judged = (share: Share | null, rule: HeldRule): JudgedShare => ({
  share,
  rule,
  standing: shareStanding(share, rule),
});

export type SurveyStanding = {
  readonly householdsAsked: JudgedShare;
  readonly householdsSatisfied: JudgedShare;
  /** In the order of the contents. */
  readonly contentSatisfied: readonly JudgedShare[];
};

/** How each share of a survey stands against its rule. */
export function surveyStanding(counts: SurveyCounts, rules: SurveyRules): SurveyStanding {
  const shares = surveyShares(counts);
  return {
    householdsAsked: judged(shares.householdsAsked, rules.householdsAsked),
    householdsSatisfied: judged(shares.satisfied, rules.householdsSatisfied),
    contentSatisfied: shares.contents.map(({ numerator, denominator }) =>
      judged({ numerator, denominator }, rules.contentSatisfied),
    ),
  };
}
