import { type EvidenceMediaType, evidenceFormats } from '@tiendo/contracts/reports/report-evidence.ts';

/** How a kind of file begins and is named. */
export type EvidenceType = {
  readonly type: EvidenceMediaType;
  /** Endings of names, the usual one first. */
  readonly extensions: readonly string[];
  /** What stands at `offset`; nothing else may stand before it. */
  readonly start: string;
  readonly offset: number;
  /** Whether it is a ZIP that can hold programs. */
  readonly zipped: boolean;
};

const flat = (type: EvidenceMediaType, start: string, offset = 0): EvidenceType => ({
  type,
  extensions: evidenceFormats[type],
  start,
  offset,
  zipped: false,
});

const office = (type: EvidenceMediaType): EvidenceType => ({
  type,
  extensions: evidenceFormats[type],
  start: 'PK\x03\x04',
  offset: 0,
  zipped: true,
});

/** Every kind of file that is taken as evidence: documents, and pictures as phones and scanners make them. */
export const evidenceTypes: readonly EvidenceType[] = [
  flat('application/pdf', '%PDF-'),
  flat('image/jpeg', '\xff\xd8\xff'),
  flat('image/png', '\x89PNG\r\n\x1a\n'),
  flat('image/webp', 'WEBP', 8),
  flat('image/heic', 'ftyp', 4),
  flat('image/heif', 'ftyp', 4),
  office('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  office('application/vnd.oasis.opendocument.text'),
  office('application/vnd.oasis.opendocument.spreadsheet'),
];

/** Those of them that are pictures. */
export const pictureTypes: readonly EvidenceType[] = evidenceTypes.filter(({ type }) =>
  type.startsWith('image/'),
);

/** `pdf, jpg, png, …`, for messages. */
export const endingsOf = (types: readonly EvidenceType[]): string =>
  [...new Set(types.map(({ extensions }) => extensions[0]))].join(', ');
