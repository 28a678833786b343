import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { Share } from '@tiendo/domain/dossiers/rule-number.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { NamedUnit, Signer } from '../issuers.ts';

/**
 * What a dossier asks for. `district`: null where there is no district step (from 01/7/2025). `levelName`: as levels
 * are named, `Xã đạt chuẩn nông thôn mới nâng cao`. `year`: of achievement, null where not set.
 */
export type DossierSubject = {
  readonly commune: NamedUnit;
  readonly district: NamedUnit | null;
  readonly province: NamedUnit;
  readonly levelName: string;
  readonly year: number | null;
};

/**
 * What every paper of a dossier has. `number`: without its symbol (28); `recipients`: beside those that the kind of
 * paper names itself, without dash and mark. `draft` and `simulated` mark the paper so.
 */
export type PaperHead = {
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly draft: boolean;
  readonly simulated: boolean;
};

/** Another paper: `Tờ trình`, `28/TTr-UBND`, its day and who issued it; null where not known. */
export type PaperReference = {
  readonly kind: string;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
};

/** Conditions beside the criteria, each in words of its own; null where nothing is known. */
export type OtherConditions = {
  /** Households satisfied, of those that were asked. */
  readonly satisfied: Share | null;
  /** Nợ đọng xây dựng cơ bản. */
  readonly constructionDebt: string | null;
  /** An ninh, trật tự. */
  readonly security: string | null;
};

/** A criterion with the verdict that a paper tells of it, null where there is none; `name` null where no source names it. */
export type JudgedCriterion<V = Verdict> = {
  readonly number: number;
  readonly name: string | null;
  readonly verdict: V | null;
};

/** Somebody at a meeting; `role`: position and body, null where not known. */
export type Person = { readonly name: string; readonly role: string | null };
