import type { HeldRule, Share, ShareStanding } from '../dossiers/rule-number.ts';
import type { Lang } from './lang.ts';
import { formatInteger } from './numbers.ts';
import { formatShare } from './shares.ts';
import { indicatorNumber } from './thresholds.ts';

/** A share with its parts: `71/72 = 98,61%`; the parts alone where there is nothing to divide by. */
export function shareText({ numerator, denominator }: Share, lang: Lang): string {
  const parts = `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
  const share = formatShare(numerator, denominator, lang);
  return share === null ? parts : `${parts} = ${share}`;
}

type Words = Record<Lang, string>;

const noRule: Words = { vi: 'chưa có căn cứ', en: 'no rule is known' };

const grounds: Record<'province' | 'found' | 'unverified', Words> = {
  province: { vi: 'tỉnh đặt', en: 'set by the province' },
  found: { vi: 'có căn cứ', en: 'found in a source' },
  unverified: { vi: 'chưa kiểm chứng', en: 'not confirmed by a source' },
};

/** Who says that a rule holds, or how sure it is. */
export function ruleGround({ setBy, confidence }: NonNullable<HeldRule>, lang: Lang): string {
  return grounds[setBy === 'province' ? 'province' : confidence][lang];
}

const standings: Record<ShareStanding, Words> = {
  reached: { vi: 'đạt mức', en: 'reaches' },
  below: { vi: 'dưới mức', en: 'below' },
  below_unverified: { vi: 'dưới mức', en: 'below' },
  unknown: { vi: 'mức', en: 'rule:' },
};

/** How a share stands against its rule: `dưới mức 90% (tỉnh đặt)`, `chưa có căn cứ`. */
export function standingText(standing: ShareStanding, rule: HeldRule, lang: Lang): string {
  if (rule === null) return noRule[lang];
  return `${standings[standing][lang]} ${indicatorNumber(rule.value, lang)}% (${ruleGround(rule, lang)})`;
}

/** A number of a procedure by itself: `15 ngày`, `92,5%`. */
export function ruleNumberText(value: number, of: 'days' | 'percent', lang: Lang): string {
  const number = indicatorNumber(value, lang);
  if (of === 'percent') return `${number}%`;
  return `${number} ${{ vi: 'ngày', en: value === 1 ? 'day' : 'days' }[lang]}`;
}

/** A number of a procedure with its ground: `15 ngày (có căn cứ)`, `90% (tỉnh đặt)`; without one: `chưa có căn cứ`. */
export function heldRuleText(rule: HeldRule, of: 'days' | 'percent', lang: Lang): string {
  if (rule === null) return noRule[lang];
  return `${ruleNumberText(rule.value, of, lang)} (${ruleGround(rule, lang)})`;
}
