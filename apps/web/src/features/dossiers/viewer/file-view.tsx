import { CatchBoundary } from '@tanstack/react-router';
import { getDossierFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { formatMadeOn } from '../../../shared/figure-frame/time-of-day.ts';
import { loadPart } from '../../../shared/late/load-part.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { isDrawnPicture } from '../drawn-pictures.ts';
import { ViewTools } from './view-tools.tsx';
import styles from './viewer.module.css';

const PdfView = lazy(async () => {
  const { PdfView: View } = await loadPart(() => import('./pdf/pdf-view.tsx'));
  return { default: View };
});

type FileViewProps = { dossier: number; file: DossierFile };

function FileFacts({ file, url }: { file: DossierFile; url: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <p className={styles.facts}>
      <a href={url} download={file.name} title={t('dossier.viewer.download', { name: file.name })}>
        <Icon name="download" />
        <span>{file.name}</span>
      </a>
      <span>
        {formatFileSize(file.size, lang)} · {file.added.by.name},{' '}
        {formatMadeOn(Date.parse(file.added.at), lang)}
      </span>
    </p>
  );
}

/** A file as it was handed in: a PDF page by page, a picture, else the way to save it. */
export function FileView({ dossier, file }: FileViewProps) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(1);
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const url = urlOf(getDossierFile, { params: { id: dossier, file: file.id } });
  const isPdf = file.type === 'application/pdf';
  const isPicture = isDrawnPicture(file);
  return (
    <div ref={frame} className={styles.file}>
      <FileFacts file={file} url={url} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className={styles.view} tabIndex={0} aria-label={file.name}>
        {isPdf && (
          <CatchBoundary
            getResetKey={() => file.id}
            errorComponent={({ error, reset }) => <FailureWords failure={failureOf(error)} onRetry={reset} />}
          >
            <Suspense fallback={<p>{t('dossier.viewer.loading')}</p>}>
              <PdfView url={url} name={file.name} page={page} zoom={zoom} onPages={setPages} />
            </Suspense>
          </CatchBoundary>
        )}
        {isPicture && <img src={url} alt={file.name} style={{ width: `${zoom * 100}%` }} />}
        {!isPdf && !isPicture && <p>{t('dossier.viewer.cannotShow')}</p>}
      </section>
      {(isPdf || isPicture) && (
        <ViewTools
          pages={pages}
          page={page}
          zoom={zoom}
          onPage={setPage}
          onZoom={setZoom}
          onFullScreen={() => void frame.current?.requestFullscreen()}
        />
      )}
    </div>
  );
}
