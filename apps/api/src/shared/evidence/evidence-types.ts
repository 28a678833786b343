/** How a kind of file begins and is named. */
export type EvidenceType = {
  /** Media type. */
  readonly type: string;
  /** Endings of names, the usual one first. */
  readonly extensions: readonly string[];
  /** What stands at `offset`; nothing else may stand before it. */
  readonly start: string;
  readonly offset: number;
  /** Whether it is a ZIP that can hold programs. */
  readonly zipped: boolean;
};

const flat = (type: string, extensions: readonly string[], start: string, offset = 0): EvidenceType => ({
  type,
  extensions,
  start,
  offset,
  zipped: false,
});

const office = (type: string, extension: string): EvidenceType => ({
  type,
  extensions: [extension],
  start: 'PK\x03\x04',
  offset: 0,
  zipped: true,
});

/** Every kind of file that is taken as evidence: documents, and pictures as phones and scanners make them. */
export const evidenceTypes: readonly EvidenceType[] = [
  flat('application/pdf', ['pdf'], '%PDF-'),
  flat('image/jpeg', ['jpg', 'jpeg', 'jfif'], '\xff\xd8\xff'),
  flat('image/png', ['png'], '\x89PNG\r\n\x1a\n'),
  flat('image/webp', ['webp'], 'WEBP', 8),
  flat('image/heic', ['heic', 'heif'], 'ftyp', 4),
  flat('image/heif', ['heif', 'heic'], 'ftyp', 4),
  office('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  office('application/vnd.oasis.opendocument.text', 'odt'),
  office('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
];

/** `pdf, jpg, png, …`, for messages. */
export const acceptedExtensions: string = [
  ...new Set(evidenceTypes.map(({ extensions }) => extensions[0])),
].join(', ');
