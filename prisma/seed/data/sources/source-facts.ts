/** A document that facts were read in; dates are `YYYY-MM-DD`. */
export type SourceFacts = {
  /** Stable name inside the shipped data. */
  readonly key: string;
  readonly kind: 'report' | 'decision' | 'unit_list' | 'citation' | 'simulation';
  readonly number?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly eventDate?: string;
  readonly eventDateBasis?: string;
  readonly eventDateBasisEn?: string;
  readonly publicationDate?: string;
  /** A complete address; null where only a part of it was kept. */
  readonly address: string | null;
  readonly caution?: string | null;
  readonly cautionEn?: string;
};
