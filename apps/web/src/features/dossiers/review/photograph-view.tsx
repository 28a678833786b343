import type { DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../../shared/keyboard/use-key.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FileView } from '../viewer/file-view.tsx';
import type { ReviewDesk } from './use-review-desk.ts';
import { photographBeside, photographElement, photographsOf } from './visits/visit-photographs.ts';
import styles from './visits/visits.module.css';

type PhotographViewProps = { desk: ReviewDesk; file: DossierFile };

function Turn({ desk, file, by }: PhotographViewProps & { by: 1 | -1 }) {
  const { t } = useTranslation();
  const to = photographBeside(photographsOf(desk.review), file.id, by);
  const label = t(by === 1 ? 'dossierReview.visit.nextPhotograph' : 'dossierReview.visit.photographBefore');
  const turn = () => to !== undefined && desk.move({ tep: to.id });
  useKey(by === 1 ? 'ArrowRight' : 'ArrowLeft', turn);
  return (
    <Button aria-label={label} title={label} disabled={to === undefined} onClick={turn}>
      <Icon name={by === 1 ? 'right' : 'left'} />
    </Button>
  );
}

/** One photograph large, with the way to those beside it and back to where it came from. */
export function PhotographView({ desk, file }: PhotographViewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const photographs = photographsOf(desk.review);
  const place = photographs.findIndex(({ id }) => id === file.id) + 1;
  const close = () => desk.move({ tep: undefined });
  useKey('Escape', close);
  const comeBack = useEffectEvent(() => document.getElementById(photographElement(file.id))?.focus());
  useEffect(() => () => comeBack(), []);
  return (
    <>
      <div className={styles.turning}>
        <Button autoFocus onClick={close}>
          <Icon name="left" />
          {t('dossierReview.visit.toVisits')}
        </Button>
        <span>{`${formatCount(place, lang)}/${formatCount(photographs.length, lang)}`}</span>
        <Turn desk={desk} file={file} by={-1} />
        <Turn desk={desk} file={file} by={1} />
      </div>
      <FileView key={file.id} dossier={desk.review.dossier.id} file={file} />
    </>
  );
}
