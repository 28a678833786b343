import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parameterError } from '../app-error.ts';
import { evidencePath, keepFile, receiveFile } from './evidence-folder.ts';
import { evidenceName } from './evidence-name.ts';
import type { EvidenceRecord, EvidenceRegister } from './evidence-register.ts';
import { evidenceTypes, pictureTypes } from './evidence-types.ts';
import { judgeEvidence } from './judge-evidence.ts';

export type StoredEvidence = EvidenceRecord & {
  /** The name as it is kept. */
  readonly name: string;
};

export type EvidenceContent = EvidenceRecord & { readonly stream: Readable };

export type EvidenceStore = {
  /**
   * Stores what comes in, once for each content; `onlyPictures`: only where it is one. Throws `evidence_too_large`, `evidence_incomplete`,
   * `evidence_type_refused`, `evidence_name_mismatch`, `evidence_has_macros`, `evidence_encrypted`; then nothing is kept.
   */
  storeEvidence(stream: Readable, given: { name: string; onlyPictures?: boolean }): Promise<StoredEvidence>;
  /** The content with this hash. Throws `unknown_evidence`. */
  readEvidence(hash: string): Promise<EvidenceContent>;
};

export type EvidenceStoreOptions = {
  /** Folder of the files, outside of what is served; made at the first one. */
  readonly folder: string;
  readonly maxBytes: number;
  readonly register: EvidenceRegister;
};

const hashPattern = /^[0-9a-f]{64}$/;

/** Files by their content, told and checked by it alone: what a browser says of them counts for nothing. */
export function evidenceStore({ folder, maxBytes, register }: EvidenceStoreOptions): EvidenceStore {
  return {
    storeEvidence: async (stream, given) => {
      const name = evidenceName(given.name);
      const received = await receiveFile(folder, stream, maxBytes);
      try {
        const taken = given.onlyPictures === true ? pictureTypes : evidenceTypes;
        const type = await judgeEvidence(received.file, name, taken);
        await keepFile(folder, received);
        const record = { hash: received.hash, size: received.size, type };
        await register.note(record);
        return { ...record, name };
      } finally {
        await rm(received.file, { force: true });
      }
    },
    readEvidence: async (hash) => {
      const record = hashPattern.test(hash) ? await register.find(hash) : undefined;
      if (record === undefined) throw parameterError('unknown_evidence', 'hash', { given: hash });
      const handle = await open(evidencePath(folder, record.hash));
      return { ...record, stream: handle.createReadStream() };
    },
  };
}
