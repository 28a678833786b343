import { evidenceFormats } from '@tiendo/contracts/reports/report-evidence.ts';
import type { UploadLimits } from './use-uploads.ts';

type Taken = Pick<UploadLimits, 'onlyPictures'>;

const formatsOf = ({ onlyPictures = false }: Taken) =>
  Object.entries(evidenceFormats)
    .filter(([type]) => !onlyPictures || type.startsWith('image/'))
    .map(([, endings]) => endings);

/** What the names of files that are taken end in. */
export const endingsOf = (taken: Taken): readonly string[] => [...new Set(formatsOf(taken).flat())];

/** The usual ending of each kind that is taken: `pdf, jpg, png`. */
export const usualEndings = (taken: Taken): string =>
  [...new Set(formatsOf(taken).map(([usual]) => usual))].join(', ');
