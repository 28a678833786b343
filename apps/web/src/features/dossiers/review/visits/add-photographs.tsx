import { type DossierVisit, mostVisitPhotographs } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useMostFileBytes } from '../../../../shared/account/me.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { AttachFiles, useDrop } from '../../../../shared/uploads/attach-files.tsx';
import { UploadList } from '../../../../shared/uploads/upload-list.tsx';
import uploads from '../../../../shared/uploads/uploads.module.css';
import type { VisitUploads } from './use-visit-uploads.ts';

type AddPhotographsProps = { visit: DossierVisit; visitUploads: VisitUploads };

/** Where photographs of a visit are chosen or let go, and how far those are that are on their way. */
export function AddPhotographs({ visit, visitUploads }: AddPhotographsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const limits = { mostBytes: useMostFileBytes(), mostFiles: mostVisitPhotographs, onlyPictures: true };
  const shown = visitUploads.uploads.filter(({ place }) => place.visit === visit.id);
  const there = visit.photographs.length + shown.filter(({ fault }) => fault === null).length;
  const take = (files: readonly File[]) => visitUploads.add({ visit: visit.id }, files, limits, there);
  const { over, events } = useDrop(true, take);
  const date = formatDate(visit.on, lang);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around what is only a place to let go
    <div
      role="group"
      aria-label={t('dossierReview.visit.photographsOf', { date })}
      className={uploads.place}
      data-over={over || undefined}
      {...events}
    >
      <AttachFiles
        {...limits}
        label={t('dossierReview.visit.addPhotographsTo', { date })}
        words={t('dossierReview.visit.addPhotographs')}
        onFiles={take}
      />
      <UploadList uploads={visitUploads} shown={shown} limits={limits} />
    </div>
  );
}
