import type { FastifyPluginAsync } from 'fastify';
import type { Accounts } from '../features/accounts/accounts.ts';
import { identityProviderRoutes } from '../features/accounts/identity-provider-routes.ts';
import { grantRoutes, managedAccountRoutes } from '../features/accounts/managed-account-routes.ts';
import {
  passwordRoutes,
  reminderMailRoutes,
  secondFactorRoutes,
  tokenRoutes,
} from '../features/accounts/own-account-routes.ts';
import type { PasswordHashing } from '../features/accounts/password-hashing.ts';
import { prismaAccounts } from '../features/accounts/prisma-accounts.ts';
import { ownSessionRoutes, sessionRoutes } from '../features/accounts/session-routes.ts';
import { queuedMailer } from '../shared/jobs/mail-queue.ts';
import type { Ground } from './ground.ts';

/** Accounts on the common ground; `passwords` in the place of scrypt at its full cost. */
export const accountsOn = (
  { database, config, jobs, current, trail, late, siteAddress, now }: Ground,
  passwords: PasswordHashing | undefined,
): Accounts =>
  prismaAccounts(
    database,
    { ...config, passwords },
    {
      ...{ mailer: queuedMailer(jobs), reference: current, trail, later: late.begin, siteAddress, now },
      mostFileBytes: config.evidenceBytes,
    },
  );

export const accountFeatures = (accounts: Accounts): FastifyPluginAsync[] => [
  sessionRoutes(accounts),
  identityProviderRoutes(accounts),
  ownSessionRoutes(accounts),
  passwordRoutes(accounts),
  secondFactorRoutes(accounts),
  reminderMailRoutes(accounts),
  tokenRoutes(accounts),
  managedAccountRoutes(accounts),
  grantRoutes(accounts),
];
