import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import { needsReason, type ReviewStage, type ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import { reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import { useState } from 'react';
import { setQuery } from '../dossier-queries.ts';
import { useVerdictSaver } from './draft/use-verdict-saver.ts';
import type { Written } from './draft/verdict-draft.ts';
import type { MoveAction } from './moves/move-of-stage.ts';
import { useReturnedPapers } from './moves/use-returned-papers.ts';
import { documentsOf, nextFile, paperDocuments } from './review-documents.ts';
import { neighbour, type ReviewRow, type RowFilter, reviewRows, rowsOfReader } from './review-rows.ts';
import { useVisitUploads } from './visits/use-visit-uploads.ts';

/** What stands beside the claim: evidence of the criterion where nothing else is chosen. */
export type Beside = 'giay-to' | 'thuc-dia' | 'tra-lai' | 'trao-doi' | undefined;

/** What can be done to a dossier as a whole, each in a dialog. */
export type Asked = MoveAction | 'assign';

type Place = {
  'tieu-chi'?: number | undefined;
  loc?: RowFilter;
  xem?: Beside;
  tep?: number | undefined;
};

/** Where in the page the criterion in hand and its reason stand. */
export const rowId = (position: number): string => `criterion-${position}`;
export const reasonId = 'review-reason';

/** The verdicts that one can give, in the order of their keys: 1, 2, 3, and 4 where the set knows it; and its sources. */
function useSetRules(setCode: string) {
  const { data } = useQuery(setQuery(setCode));
  const basic = data?.verdictsAllowed.includes('basically_met') === true;
  const verdicts: readonly ReviewVerdict[] = [
    'met',
    'not_met',
    'more_evidence',
    ...(basic ? (['basically_met'] as const) : []),
  ];
  return { verdicts, sources: data?.sources ?? [] };
}

/** The stage whose verdicts a reader without one of their own is shown. */
const stageInHand = ({ dossier }: DossierReview): ReviewStage =>
  reviewingPart[dossier.state] === 'district' ? 'verification' : 'appraisal';

/** Everything that is done on the page goes through here: what is in hand, what is written, what stands beside. */
export function useReviewDesk(person: string, review: DossierReview) {
  const stage = review.stage ?? stageInHand(review);
  const { saver, saving } = useVerdictSaver(person, review, stage);
  const { verdicts, sources } = useSetRules(review.dossier.setCode);
  const navigate = useNavigate();
  const place: Place = useSearch({ from: '/ho-so/$id/tham-dinh' });
  const visitUploads = useVisitUploads(review.dossier.id);
  const returning = useReturnedPapers(person, review, stage);
  const [asked, ask] = useState<Asked | null>(null);
  const [unreasoned, setUnreasoned] = useState<number | null>(null);
  const rows = reviewRows(review, stage, saving);
  const ownRows = rowsOfReader(rows, stage);
  const hand = rows.find(({ position }) => position === place['tieu-chi']) ?? ownRows[0] ?? rows[0];
  const documents = place.xem === 'giay-to' ? paperDocuments(review) : documentsOf(hand?.of.files ?? []);

  const move = (next: Place) =>
    void navigate({
      to: '/ho-so/$id/tham-dinh',
      params: { id: review.dossier.id },
      search: { ...place, ...next },
      replace: true,
      resetScroll: false,
    });
  const go = (row: ReviewRow | undefined) => {
    if (row === undefined) return;
    setUnreasoned(null);
    document.getElementById(rowId(row.position))?.focus();
    const isOfWhole = place.xem === 'giay-to' || place.xem === 'thuc-dia';
    const beside = isOfWhole ? place : { ...place, tep: undefined };
    move({ ...beside, 'tieu-chi': row.position });
  };
  const writes = review.stage !== null && hand?.of.isOwn === true;
  const write = (change: Partial<Written>) => {
    if (hand === undefined || !writes) return;
    if (change.reason !== undefined || change.verdict !== undefined) setUnreasoned(null);
    saver.enter(hand.stored, { ...hand.written, ...change });
  };
  const listable = place.loc === undefined ? rows : ownRows;
  const after = hand && neighbour(ownRows, place.loc, hand.position, 1);
  return {
    review,
    stage,
    verdicts,
    sources,
    rows,
    ownRows,
    listable,
    place,
    hand,
    /** Whether the reader may say something of the criterion in hand. */
    writes,
    saver,
    saving,
    documents,
    visitUploads,
    ...returning,
    /** The step of the whole dossier whose dialog is open. */
    asked,
    ask,
    after,
    /** Whether a reason is missing that the verdict in hand needs. */
    lacksReason: hand !== undefined && unreasoned === hand.position,
    move,
    go,
    step: (by: 1 | -1) => go(hand && neighbour(listable, place.loc, hand.position, by)),
    write,
    /** Takes a verdict, or takes it back where it is there already. */
    give: (verdict: ReviewVerdict | undefined) => {
      if (verdict !== undefined) write({ verdict: hand?.written.verdict === verdict ? null : verdict });
    },
    /** Saves at once and goes to the next criterion, unless a reason is missing. */
    finish: () => {
      if (hand === undefined) return;
      saver.flush(hand.position);
      const { verdict, reason } = hand.written;
      if (writes && needsReason(verdict) && reason.trim() === '') {
        setUnreasoned(hand.position);
        document.getElementById(reasonId)?.focus();
      } else go(after);
    },
    turnFile: () => move({ tep: nextFile(documents, place.tep) }),
  };
}

export type ReviewDesk = ReturnType<typeof useReviewDesk>;
