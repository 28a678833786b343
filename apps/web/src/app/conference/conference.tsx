import { useQueries } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../shared/keyboard/use-key.ts';
import { useSavedViews } from '../../shared/saved-views/use-saved-views.ts';
import { Button } from '../../shared/ui/button.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { useCurrentView } from '../../shared/view/use-view.ts';
import { averageQuery } from '../../shared/view/view-queries.ts';
import styles from './conference.module.css';
import { alsoOpened, atSlide, conferencePages, withoutSlide } from './conference-order.ts';
import { useShownSlides } from './use-shown-slides.ts';

/** A number beyond the last slide of any page: the last one is meant. */
const last = 999;

/** Whether a view is known to be of one commune or village. */
function useSingle(view: View | null): boolean {
  const [average] = useQueries({
    queries: (view === null ? [] : [view]).map((one) => averageQuery(one)),
  });
  return average?.data?.count != null;
}

/** Whether parts of the page are still to come. */
const isLoading = (): boolean => document.querySelector('main [aria-busy="true"]') !== null;

/** The addresses the conference came by, the last one of each page. */
function useOpened(here: string): readonly string[] {
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => setOpened((before) => alsoOpened(before, here)), [here]);
  return opened;
}

/**
 * Whether a page may be left: once all its parts are there. Where some are still to come a second press goes on, as they
 * may never come.
 */
function useLeaveOfPage(here: string) {
  const asked = useRef('');
  return (complete: boolean): boolean => {
    const may = complete || !isLoading() || asked.current === here;
    asked.current = here;
    return may;
  };
}

/** Where the conference stands among the pages, and how it goes on. */
function useConferenceRoad(slide: number) {
  const router = useRouter();
  const address = useRouterState({ select: (state) => state.location.href });
  const shownAddress = useRouterState({ select: (state) => state.resolvedLocation?.href ?? '' });
  const { views: saved } = useSavedViews();
  const view = useCurrentView();
  const here = withoutSlide(address);
  const place = { address, view, single: useSingle(view), opened: useOpened(here) };
  const pages = conferencePages(place, saved);
  const mayLeave = useLeaveOfPage(here);
  const at = Math.max(
    0,
    pages.findIndex((page) => page.address === here),
  );
  const chosen = pages[at]?.slides ?? null;
  const slides = useShownSlides(slide, chosen);
  const arriving = withoutSlide(shownAddress) !== here;
  const parts = Math.max(1, slides.length);
  const shown = Math.min(slide, parts);
  const open = (to: string) => void router.history.push(to);
  const onPage = (by: -1 | 1) => {
    const next = pages[at + by];
    if (next !== undefined) open(atSlide(next.address, by === 1 ? 1 : last));
  };
  return {
    shown,
    parts,
    name: slides[shown - 1]?.name ?? '',
    first: at === 0 && shown === 1,
    end: at === pages.length - 1 && shown === parts && !arriving,
    page: at + 1,
    pages: pages.length,
    leave: () => open(here),
    forward: () => {
      if (arriving) return;
      if (shown < parts) open(atSlide(here, shown + 1));
      else if (mayLeave(slides.length === chosen?.length)) onPage(1);
    },
    back: () => {
      if (arriving) return;
      if (shown > 1) open(atSlide(here, shown - 1));
      else onPage(-1);
    },
  };
}

/** Whole screen for as long as the mode lasts; leaving the whole screen leaves the mode. */
function useWholeScreen(leave: () => void): void {
  useEffect(() => {
    document.documentElement.dataset.conference = 'on';
    return () => {
      delete document.documentElement.dataset.conference;
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  useEffect(() => {
    let whole = Boolean(document.fullscreenElement);
    const onChange = () => {
      const before = whole;
      whole = Boolean(document.fullscreenElement);
      if (before && !whole) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [leave]);
}

/** One part of a page at a time, large, in order; arrow keys lead on. */
export function Conference({ slide }: { slide: number }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const road = useConferenceRoad(slide);
  useWholeScreen(road.leave);
  useEffect(() => setTitle(document.title.replace(/ \| Tiendo$/, '')), [road.name]);
  for (const key of ['ArrowRight', 'PageDown', ' ']) useKey(key, road.forward);
  for (const key of ['ArrowLeft', 'PageUp']) useKey(key, road.back);
  useKey('Escape', road.leave);
  return (
    <section className={styles.bar} aria-label={t('conference.label')}>
      <p className={styles.title}>{title}</p>
      <p className={styles.place} aria-live="polite">
        {t('conference.place', {
          slide: road.shown,
          slides: road.parts,
          page: road.page,
          pages: road.pages,
        })}
        <VisuallyHidden>{road.name}</VisuallyHidden>
      </p>
      <Button onClick={road.back} disabled={road.first}>
        {t('conference.back')}
      </Button>
      <Button onClick={road.forward} disabled={road.end}>
        {t('conference.forward')}
      </Button>
      <Button onClick={road.leave}>{t('conference.leave')}</Button>
    </section>
  );
}
