import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../shared/api/new-key.ts';
import type { SavedViewsStore } from '../../../shared/saved-views/use-saved-views.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { slidesOfPage } from '../../../shared/view/slides.ts';
import { withoutSlide } from '../../conference/conference-order.ts';
import styles from './saved-views.module.css';

/** What came of the last thing done in the dialog: to the view to be saved, or to one that is (`unchanged`). */
export type Outcome = 'none' | 'saved' | 'refused' | 'unnamed' | 'unchanged';

type SaveViewFormProps = {
  store: SavedViewsStore;
  outcome: Outcome;
  onOutcome: (outcome: Outcome) => void;
};

/** Name and figures of the page that is open. */
export function SaveViewForm({ store, outcome, onOutcome }: SaveViewFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [slides] = useState(() => slidesOfPage().map((slide) => ({ id: slide.id, name: slide.name })));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [name, setName] = useState(() => document.title.replace(/ \| Tiendo$/, ''));
  const replaces = store.views.some((view) => view.name === name.trim());
  const told = (of: Outcome) => {
    if (of === 'none' || of === 'unchanged') return '';
    if (of === 'refused') return t(`savedViews.outcome.${store.keeper}Refused`);
    return t(`savedViews.outcome.${of}`);
  };
  const toggle = (slide: string) =>
    setLeft(left.includes(slide) ? left.filter((one) => one !== slide) : [...left, slide]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return onOutcome('unnamed');
    const shown = slides.filter((slide) => !left.includes(slide.id)).map((slide) => slide.id);
    const kept = await store.change({
      kind: 'save',
      view: {
        id: newKey(),
        name: name.trim(),
        address: withoutSlide(`${location.pathname}${location.search}`),
        slides: left.length === 0 ? null : shown,
      },
    });
    onOutcome(kept ? 'saved' : 'refused');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>{t('savedViews.name')}</label>
      <div className={styles.line}>
        <input
          id={id}
          value={name}
          maxLength={120}
          aria-invalid={outcome === 'unnamed'}
          aria-describedby={`${id}-outcome`}
          onChange={({ target }) => {
            setName(target.value);
            onOutcome('none');
          }}
        />
        <Button type="submit">{t(replaces ? 'savedViews.replace' : 'savedViews.save')}</Button>
      </div>
      <p id={`${id}-outcome`} role="status" className={styles.outcome}>
        {told(outcome)}
      </p>
      {slides.length > 0 && (
        <fieldset>
          <legend>{t('savedViews.slides')}</legend>
          {slides.map((slide) => (
            <label key={slide.id} className={styles.slide}>
              <input type="checkbox" checked={!left.includes(slide.id)} onChange={() => toggle(slide.id)} />
              <span>{slide.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}
