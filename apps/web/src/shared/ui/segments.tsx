import type { Segment } from '@tiendo/domain/wording/segment.ts';
import { Fragment } from 'react';

/** A sentence with its strong parts. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, strong }, index) => {
    const key = `${index}:${text}`;
    return strong ? <b key={key}>{text}</b> : <Fragment key={key}>{text}</Fragment>;
  });
}
