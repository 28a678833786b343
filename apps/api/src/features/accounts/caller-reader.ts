import type { Grant } from '@tiendo/policy/actor.ts';

/** What is known of an account that is not closed. */
export type StoredAccount = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly demonstration: boolean;
  /** Reminders of reports also come by mail. */
  readonly mailReminders: boolean;
  readonly twoFactorEnabled: boolean;
  readonly hasPassword: boolean;
  /** Some role that it has on the day needs a second factor. */
  readonly roleNeedsTwoFactor: boolean;
  /** Every grant that has not ended. */
  readonly grants: readonly (Grant & { readonly id: number })[];
};

export type StoredToken = {
  readonly id: string;
  readonly userId: string;
  readonly actions: readonly string[];
  readonly lastUsedOn: string | null;
};

export type CallerReader = {
  /** One statement; null where there is no such account, or it is closed. */
  account(id: string, today: string): Promise<StoredAccount | null>;
  /** The token with a hash that has not expired; one statement. */
  token(hash: Uint8Array, now: Date): Promise<StoredToken | null>;
  /** Notes the day on which a token was last used. */
  noteUse(tokenId: string, today: string): Promise<void>;
  /** The demonstration accounts, with their first grant. */
  demonstrationAccounts(): Promise<{ id: string; name: string; role: Grant['role']; unitName: string }[]>;
};
