import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../shared/keyboard/use-key.ts';
import { useSavedViews } from '../../shared/saved-views/use-saved-views.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useCurrentView } from '../../shared/view/use-view.ts';
import styles from './conference.module.css';
import { atSlide, conferencePages, withoutSlide } from './conference-order.ts';
import { useShownSlides } from './use-shown-slides.ts';

/** A number beyond the last slide of any page: the last one is meant. */
const last = 999;

/** Where the conference stands among the pages, and how it goes on. */
function useConferenceRoad(slide: number) {
  const router = useRouter();
  const address = useRouterState({ select: (state) => state.location.href });
  const [saved] = useSavedViews();
  const pages = conferencePages(address, useCurrentView(), saved);
  const here = withoutSlide(address);
  const at = Math.max(
    0,
    pages.findIndex((page) => page.address === here),
  );
  const slides = useShownSlides(slide, pages[at]?.slides ?? null);
  const shown = Math.min(slide, Math.max(1, slides.length));
  const open = (to: string) => void router.history.push(to);
  const onPage = (by: -1 | 1) => {
    const next = pages[at + by];
    if (next !== undefined) open(atSlide(next.address, by === 1 ? 1 : last));
  };
  return {
    shown,
    slides,
    first: at === 0 && shown === 1,
    end: at === pages.length - 1 && shown === slides.length,
    page: at + 1,
    pages: pages.length,
    leave: () => open(here),
    forward: () => (shown < slides.length ? open(atSlide(here, shown + 1)) : onPage(1)),
    back: () => (shown > 1 ? open(atSlide(here, shown - 1)) : onPage(-1)),
  };
}

/** Whole screen for as long as the mode lasts; leaving the whole screen leaves the mode. */
function useWholeScreen(leave: () => void): void {
  useEffect(() => {
    document.documentElement.dataset.conference = 'on';
    return () => {
      delete document.documentElement.dataset.conference;
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
  useEffect(() => {
    let whole = document.fullscreenElement !== null;
    const onChange = () => {
      if (whole && document.fullscreenElement === null) leave();
      whole = document.fullscreenElement !== null;
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
  const name = road.slides[road.shown - 1]?.name ?? '';
  useWholeScreen(road.leave);
  useEffect(() => setTitle(document.title.replace(/ \| Tiendo$/, '')), [road.slides]);
  for (const key of ['ArrowRight', 'PageDown', ' ']) useKey(key, road.forward);
  for (const key of ['ArrowLeft', 'PageUp']) useKey(key, road.back);
  useKey('Escape', road.leave);
  return (
    <section className={styles.bar} aria-label={t('conference.label')}>
      <p className={styles.title}>{title}</p>
      <p className={styles.place} aria-live="polite">
        {t('conference.place', {
          slide: road.shown,
          slides: road.slides.length,
          page: road.page,
          pages: road.pages,
        })}
        <span className={styles.spoken}>{name}</span>
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
