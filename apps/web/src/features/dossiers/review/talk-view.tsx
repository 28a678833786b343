import beside from '../beside.module.css';
import { Talk } from '../talk/talk.tsx';
import type { ReviewDesk } from './use-review-desk.ts';

/** What is asked and answered about the criterion in hand. */
export function TalkView({ desk: { hand, review } }: { desk: ReviewDesk }) {
  if (hand === undefined) return null;
  return (
    <div className={`${beside.entries} ${beside.scroll}`}>
      <Talk key={hand.position} id={review.dossier.id} criterion={hand.position} />
    </div>
  );
}
