import { useEffect, useState } from 'react';
import { type Slide, slidesOfPage, wholePage } from '../../shared/view/slides.ts';

/** The attribute of the part that is shown; the style of the mode hides the others. */
const shownAttribute = 'data-slide-shown';

const sameSlides = (a: readonly Slide[], b: readonly Slide[]): boolean =>
  a.length === b.length && a.every(({ id, name }, at) => b[at]?.id === id && b[at]?.name === name);

function show(wanted: Element | null): void {
  for (const shown of document.querySelectorAll(`[${shownAttribute}]`))
    if (shown !== wanted) shown.removeAttribute(shownAttribute);
  if (wanted !== null && !wanted.hasAttribute(shownAttribute)) wanted.setAttribute(shownAttribute, '');
}

/**
 * Shows one part of the page alone, also of a page whose parts come one after the other, and a page without parts whole;
 * gives all its parts.
 */
export function useShownSlides(slide: number, chosen: readonly string[] | null): Slide[] {
  const [slides, setSlides] = useState<Slide[]>([]);
  const key = chosen?.join() ?? null;
  useEffect(() => {
    const main = document.querySelector('main');
    const look = () => {
      const found = slidesOfPage(key === null ? null : key.split(','));
      show(found[Math.min(slide, found.length) - 1]?.element ?? wholePage());
      setSlides((before) => (sameSlides(before, found) ? before : found));
    };
    look();
    const watcher = new MutationObserver(look);
    if (main !== null)
      watcher.observe(main, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['data-slide'],
      });
    return () => {
      watcher.disconnect();
      show(null);
    };
  }, [slide, key]);
  return slides;
}
