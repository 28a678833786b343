import { create } from 'content-disposition';

export type EvidenceDownload = {
  readonly name: string;
  /** Media type, told by the content. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
};

/** Headers under which a file that others made is saved and never shown, run or embedded. */
export function evidenceHeaders({ name, type, size }: EvidenceDownload): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-length': `${size}`,
    'content-disposition': create(name, { type: 'attachment' }),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  };
}
