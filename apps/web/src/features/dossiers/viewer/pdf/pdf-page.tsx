import { useElementSize } from '@mantine/hooks';
import { type PDFDocumentProxy, RenderingCancelledException, type RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../../shared/ui/visually-hidden.tsx';
import { drawPage, pageText } from './draw-page.ts';

type PdfPageProps = {
  document: PDFDocumentProxy;
  name: string;
  page: number;
  /** 1: as wide as the pane. */
  zoom: number;
  onUnreadable: () => void;
};

/** One page of a document, drawn anew when the pane or its size changes. */
export function PdfPage({ document, name, page: number, zoom, onUnreadable }: PdfPageProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (width === 0) return;
    let task: RenderTask | null = null;
    let isLeft = false;
    const draw = async () => {
      const page = await document.getPage(number);
      if (isLeft || canvas.current === null) return;
      task = drawPage(page, canvas.current, Math.floor(width * zoom));
      await task.promise;
      const words = await pageText(page);
      if (!isLeft) setText(words);
    };
    draw().catch((error: unknown) => {
      if (!isLeft && !(error instanceof RenderingCancelledException)) onUnreadable();
    });
    return () => {
      isLeft = true;
      task?.cancel();
    };
  }, [document, number, width, zoom, onUnreadable]);
  return (
    <div ref={ref}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('dossier.viewer.pageOf', { page: number, pages: document.numPages, name })}
      />
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
