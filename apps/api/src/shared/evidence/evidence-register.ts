/** What is known of a stored file. */
export type EvidenceRecord = {
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, told by the content. */
  readonly type: string;
};

/** The list of stored files. */
export type EvidenceRegister = {
  /** Notes a file; of one that is noted nothing changes. */
  note(record: EvidenceRecord): Promise<void>;
  find(hash: string): Promise<EvidenceRecord | undefined>;
};
