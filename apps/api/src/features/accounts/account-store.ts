import type { Grant } from '@tiendo/policy/actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { PageWindow } from '../../shared/paging.ts';

export type StoredGrant = Grant & { readonly id: number };

export type ManagedRecord = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly demonstration: boolean;
  /** Whether it can sign in: with a password, or through an identity provider. */
  readonly signsIn: boolean;
  readonly closed: boolean;
  readonly twoFactorEnabled: boolean;
  readonly lastSeenOn: string | null;
  /** Every grant that has not ended. */
  readonly grants: readonly StoredGrant[];
};

export type AccountSearch = {
  /** Folded part of a name or an e-mail address. */
  readonly text: string | null;
  /** Accounts with a grant in one of these units; null for all accounts. */
  readonly unitIds: readonly number[] | null;
  readonly today: string;
};

export type NewAccount = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly grants: readonly Grant[];
  /** Who gives the grants; null for the server itself. */
  readonly grantedById: string | null;
  /** A hashed password, where it has one from the start. */
  readonly passwordHash: string | null;
};

/** An account that ceases to administer a unit, which must have an administrator without it. */
export type LeavingAdministrator = {
  readonly userId: string;
  readonly unitId: number;
  readonly today: string;
};

/** Accounts with their grants. Every change writes its entries of the audit trail in the same transaction. */
export type AccountStore = {
  /** By name in Vietnamese order; one statement. */
  search(search: AccountSearch, window: PageWindow): Promise<ManagedRecord[]>;
  byId(id: string, today: string): Promise<ManagedRecord | null>;
  /** The account with an e-mail address, where it is not closed and none of the demonstration. */
  byEmail(email: string): Promise<{ id: string; name: string; language: 'vi' | 'en' } | null>;
  /**
   * Makes an account, once for each key of a command. Its id, or that of the account that the key made before; null
   * where the e-mail address has an account already.
   */
  create(
    account: NewAccount,
    entries: readonly AuditEntry[],
    command: KeyedCommand | null,
  ): Promise<string | null>;
  addGrant(userId: string, grant: Grant, grantedById: string, entries: readonly AuditEntry[]): Promise<void>;
  /** False, and nothing, where the unit that is left would have no administrator. */
  endGrant(
    grantId: number,
    today: string,
    leaving: LeavingAdministrator | null,
    entries: readonly AuditEntry[],
  ): Promise<boolean>;
  /** Closes an account with its sessions and tokens, or opens it again; false as above. */
  setClosed(
    userId: string,
    closedAt: Date | null,
    leaving: LeavingAdministrator | null,
    entries: readonly AuditEntry[],
  ): Promise<boolean>;
  /** Accounts that are open and administer a unit on a day. */
  administratorsOf(unitId: number, today: string): Promise<string[]>;
  /** Ends links that were sent to an account and not used, and sign-ins to it that wait for a code. */
  endLinks(userId: string): Promise<void>;
  /** Decides whether reminders come by mail; nothing where it is so already. */
  setMailReminders(userId: string, wanted: boolean, entries: readonly AuditEntry[]): Promise<void>;
  /** Takes the second factor away and ends all sessions; false, and nothing, where there is none. */
  takeSecondFactor(userId: string, entries: readonly AuditEntry[]): Promise<boolean>;
  /** Notes the step of an authenticator's code as used; false where that one or a later one was used before. */
  spendStep(userId: string, step: number): Promise<boolean>;
  rolesNeedingTwoFactor(): Promise<string[]>;
  setTwoFactorNeeded(role: Grant['role'], needed: boolean, entries: readonly AuditEntry[]): Promise<void>;
};
