import type { Segment } from '@tiendo/domain/wording/segment.ts';

/** A sentence with its strong parts. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) => {
    const key = `${index}:${segment.text}`;
    return segment.strong ? <b key={key}>{segment.text}</b> : <span key={key}>{segment.text}</span>;
  });
}
