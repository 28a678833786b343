import { lazy } from 'react';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import { ReadingField } from './reading-field.tsx';

const LoadedReadingChoice = lazy(async () => {
  const { LoadedReadingChoice: Choice } = await loadPart(() => import('./loaded-reading-choice.tsx'));
  return { default: Choice };
});

/** How the page reads territory that changed. */
export function ReadingFilter() {
  return (
    <LateTrigger trigger={<ReadingField />}>{(early) => <LoadedReadingChoice early={early} />}</LateTrigger>
  );
}
