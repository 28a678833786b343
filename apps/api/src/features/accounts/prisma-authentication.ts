import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '../../shared/prisma-database.ts';
import { sessionOfAccount } from './session-of-account.ts';
import { twoFactorChallenge } from './two-factor-challenge.ts';

export type AuthenticationOptions = {
  readonly database: Database;
  /** Signs cookies and encrypts second factors; at least 32 characters. */
  readonly secret: string;
  /** Where readers reach the pages; empty where nobody has said. */
  readonly publicAddress: string;
};

const day = 86_400;

/** Closed accounts get no session, however they sign in. */
const onlyOpenAccounts = (database: Database) => ({
  session: {
    create: {
      before: async ({ userId }: { userId: string }) =>
        (await database.user.count({ where: { id: userId, closedAt: null } })) === 1,
    },
  },
});

/**
 * Passwords (scrypt), sessions and second factors, over the tables of this schema. None of its own addresses is
 * served: the routes of the accounts call it, so that every refusal is a problem document and every sign-in is told.
 * Addresses of callers are not kept. Nothing is cached in cookies: who signs out everywhere is out at once.
 */
export function authentication({ database, secret, publicAddress }: AuthenticationOptions) {
  return betterAuth({
    appName: 'Tiendo',
    secret,
    baseURL: publicAddress === '' ? 'http://localhost' : publicAddress,
    basePath: '/api/v1/session',
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    databaseHooks: onlyOpenAccounts(database),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 512,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3 * day,
    },
    session: { expiresIn: 7 * day, updateAge: day, freshAge: 0, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    plugins: [
      // Codes are counted by account before they are tried, as passwords are.
      twoFactor({ issuer: 'Tiendo', accountLockout: { enabled: false } }),
      twoFactorChallenge,
      sessionOfAccount,
    ],
    advanced: {
      cookiePrefix: 'tiendo',
      useSecureCookies: publicAddress.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Authentication = ReturnType<typeof authentication>;
