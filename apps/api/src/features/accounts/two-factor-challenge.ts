import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

const challengeCookie = 'two_factor';

/** Tells whose code a sign-in waits for, by its signed cookie; null where it waits for none. No address serves it. */
export const twoFactorChallenge = {
  id: 'two-factor-challenge',
  endpoints: {
    challengedAccount: createAuthEndpoint.serverOnly({ method: 'POST' }, async (ctx) => {
      const { name } = ctx.context.createAuthCookie(challengeCookie);
      const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
      const found = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
      return ctx.json({ userId: found?.value ?? null });
    }),
  },
} satisfies BetterAuthPlugin;

/** A request with nothing but the cookie of a sign-in that waits: its code never acts on a session beside it. */
export function challengeOf(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  const waiting = cookies.filter((cookie) => cookie.split('=', 1)[0]?.endsWith(challengeCookie));
  const kept = new Headers({ cookie: waiting.join('; ') });
  const browser = headers.get('user-agent');
  if (browser !== null) kept.set('user-agent', browser);
  return kept;
}
