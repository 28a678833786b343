import type { Database } from '../../shared/prisma-database.ts';
import type { Accounts } from './accounts.ts';
import { prismaAccountStore } from './prisma-account-store.ts';
import { prismaAttemptLimits } from './prisma-attempt-limits.ts';
import { type AuthenticationOptions, authentication } from './prisma-authentication.ts';
import { prismaCallerReader } from './prisma-caller-reader.ts';
import { prismaSessionStore } from './prisma-session-store.ts';
import { prismaTokenStore } from './prisma-token-store.ts';

type Surroundings = Pick<
  Accounts,
  'trail' | 'mailer' | 'reference' | 'now' | 'later' | 'siteAddress' | 'mostFileBytes'
>;

/** Accounts over the database. */
export const prismaAccounts = (
  database: Database,
  { secret, publicAddress, identityProvider, passwords }: Omit<AuthenticationOptions, 'database'>,
  surroundings: Surroundings,
): Accounts => ({
  authentication: authentication({ database, secret, publicAddress, identityProvider, passwords }),
  identityProvider: identityProvider?.name ?? null,
  reader: prismaCallerReader(database),
  store: prismaAccountStore(database),
  sessions: prismaSessionStore(database),
  tokens: prismaTokenStore(database),
  limits: prismaAttemptLimits(database),
  ...surroundings,
});
