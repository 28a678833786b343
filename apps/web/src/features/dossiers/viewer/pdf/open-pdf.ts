import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask, version } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Fonts, character maps and decoders that the build ships beside the library. */
const data = `/assets/pdfjs-${version}`;

/** Says nothing but errors: what is odd in a file of somebody else is not a fault of the page. */
const onlyErrors = 0;

/**
 * Opens a PDF. The pages allow no code but their own files: pictures are decoded by scripts instead of WebAssembly,
 * and what a PDF itself would run is not run.
 */
export const openPdf = async (file: Blob): Promise<PDFDocumentLoadingTask> =>
  getDocument({
    data: await file.arrayBuffer(),
    standardFontDataUrl: `${data}/standard_fonts/`,
    cMapUrl: `${data}/cmaps/`,
    cMapPacked: true,
    iccUrl: `${data}/iccs/`,
    wasmUrl: `${data}/wasm/`,
    useWasm: false,
    enableXfa: false,
    verbosity: onlyErrors,
  });
