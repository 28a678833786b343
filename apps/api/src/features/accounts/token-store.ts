import type { TokenAnswer } from '@tiendo/contracts/accounts/token.ts';

export type NewToken = Pick<TokenAnswer, 'id' | 'name' | 'start' | 'actions' | 'expiresOn'> & {
  readonly userId: string;
  readonly hash: Uint8Array<ArrayBuffer>;
};

export type TokenStore = {
  /** Tokens of an account, newest first, expired ones among them. */
  list(userId: string): Promise<TokenAnswer[]>;
  make(token: NewToken): Promise<TokenAnswer>;
  /** Takes a token of an account back; its name, or null where there is none with the id. */
  revoke(userId: string, id: string): Promise<string | null>;
};
