import { useQuery } from '@tanstack/react-query';
import { contextOfAnswer } from '@tiendo/charts/files/context-of-answer.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import type { PictureWords } from '../figure-frame/picture-words.tsx';
import { useLang } from '../preferences/preferences-context.tsx';
import { averageQuery } from '../view/view-queries.ts';

/** What every picture saved from the page says of the view; null until the view is known. */
export function usePageWords(view: View): PictureWords | null {
  const lang = useLang();
  const average = useQuery(averageQuery(view)).data;
  return useMemo(() => {
    if (average === undefined) return null;
    return { ...contextOfAnswer(average, lang), period: view.period, mode: average.mode };
  }, [average, view.period, lang]);
}
