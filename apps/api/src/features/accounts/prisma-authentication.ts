import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { IdentityProvider } from '../../config.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { PasswordHashing } from './password-hashing.ts';
import { sessionOfAccount } from './session-of-account.ts';
import { twoFactorChallenge } from './two-factor-challenge.ts';
import { twoFactorStep } from './two-factor-step.ts';

export type AuthenticationOptions = {
  readonly database: Database;
  /** Signs cookies and encrypts second factors; at least 32 characters. */
  readonly secret: string;
  /** Where readers reach the pages; empty where nobody has said. */
  readonly publicAddress: string;
  readonly identityProvider: IdentityProvider | null;
  /** In the place of scrypt at its full cost. */
  readonly passwords?: PasswordHashing | undefined;
};

/** Name of the one identity provider in addresses and in the database. */
export const identityProviderId = 'oidc';

const day = 86_400;

const withoutTokens = async <A extends object>(account: A) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null },
});

/** Closed accounts get no session, however they sign in; what a provider would let us do for them is not kept. */
const onlyOpenAccounts = (database: Database) => ({
  account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
  session: {
    create: {
      before: async ({ userId }: { userId: string }) =>
        (await database.user.count({ where: { id: userId, closedAt: null } })) === 1,
    },
  },
});

/** Only people who were invited can sign in through the provider: by the e-mail address that it vouches for. */
const provider = ({ issuer, clientId, clientSecret, name }: IdentityProvider) =>
  genericOAuth({
    config: [
      {
        providerId: identityProviderId,
        name,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        disableProviderLogout: true,
      },
    ],
  });

/**
 * Passwords (scrypt), sessions and second factors, over the tables of this schema. None of its own addresses is
 * served: the routes of the accounts call it, so that every refusal is a problem document and every sign-in is told.
 * Addresses of callers are not kept. Nothing is cached in cookies: who signs out everywhere is out at once.
 */
export function authentication({
  database,
  secret,
  publicAddress,
  identityProvider,
  passwords,
}: AuthenticationOptions) {
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
      ...(passwords && { password: passwords }),
    },
    account: {
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    session: { expiresIn: 7 * day, updateAge: day, freshAge: 0, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    plugins: [
      // Codes are counted by account before they are tried, as passwords are.
      twoFactor({ issuer: 'Tiendo', accountLockout: { enabled: false } }),
      twoFactorChallenge,
      twoFactorStep,
      sessionOfAccount,
      ...(identityProvider === null ? [] : [provider(identityProvider)]),
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
