import type { TokenAnswer } from '@tiendo/contracts/accounts/token.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';

export type NewToken = Pick<TokenAnswer, 'id' | 'name' | 'start' | 'actions' | 'expiresOn'> & {
  readonly userId: string;
  readonly hash: Uint8Array<ArrayBuffer>;
};

export type TokenStore = {
  /** Tokens of an account, newest first, expired ones among them. */
  list(userId: string): Promise<TokenAnswer[]>;
  /**
   * Makes a token, once for each key of a command: null where the key made one before. `check` is told how many tokens
   * stand, and throws where that is enough.
   */
  make(
    token: NewToken,
    check: (standing: number) => void,
    entry: AuditEntry,
    command: KeyedCommand,
  ): Promise<TokenAnswer | null>;
  /** Takes a token of an account back; its name, or null where there is none with the id. */
  revoke(userId: string, id: string): Promise<string | null>;
  /** Takes all tokens of an account back. */
  revokeAll(userId: string): Promise<Pick<TokenAnswer, 'id' | 'name'>[]>;
};
