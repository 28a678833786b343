import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import type { AccountStore } from './account-store.ts';
import type { AttemptLimits } from './attempts.ts';
import type { CallerReader } from './caller-reader.ts';
import type { Authentication } from './prisma-authentication.ts';
import type { SessionStore } from './session-store.ts';
import type { TokenStore } from './token-store.ts';

/** What the use cases of accounts work with. */
export type Accounts = {
  readonly authentication: Authentication;
  readonly reader: CallerReader;
  readonly store: AccountStore;
  readonly sessions: SessionStore;
  readonly tokens: TokenStore;
  readonly limits: AttemptLimits;
  readonly trail: AuditTrail;
  readonly mailer: Mailer;
  readonly reference: ReadReference;
  readonly now: () => Date;
  /** Does what nobody waits for, and logs where it fails. */
  readonly later: (work: () => Promise<void>) => void;
  /** Name of the identity provider, where one is configured. */
  readonly identityProvider: string | null;
  /** The largest file that can be handed in, in bytes. */
  readonly mostFileBytes: number;
  /** Where readers reach the pages: what links in mail begin with. */
  readonly siteAddress: () => string;
};
