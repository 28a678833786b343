import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../../shared/api/failure.ts';
import { FailureWords } from '../../../../shared/figure-frame/failure-words.tsx';
import { PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';

type PdfViewProps = {
  url: string;
  name: string;
  page: number;
  zoom: number;
  /** Told how many pages there are. */
  onPages: (pages: number) => void;
};

/** A PDF, drawn by the page itself: nothing that it would run is run. */
export function PdfView({ url, name, page, zoom, onPages }: PdfViewProps) {
  const { t } = useTranslation();
  const { error, refetch, document, isUnreadable } = usePdf(url);
  const [isSpoilt, setSpoilt] = useState(false);
  const onUnreadable = useCallback(() => setSpoilt(true), []);
  const tellPages = useEffectEvent(onPages);
  useEffect(() => {
    if (document !== null) tellPages(document.numPages);
  }, [document]);
  if (error !== null) return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (isUnreadable || isSpoilt) return <p role="alert">{t('dossier.viewer.unreadable')}</p>;
  if (document === null) return <p role="status">{t('dossier.viewer.loading')}</p>;
  return <PdfPage document={document} name={name} page={page} zoom={zoom} onUnreadable={onUnreadable} />;
}
