import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Begins a session of an account that the server itself vouches for: a demonstration account. No address serves it. */
export const sessionOfAccount = {
  id: 'session-of-account',
  endpoints: {
    beginSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        const session = user && (await internalAdapter.createSession(user.id));
        if (!user || !session) throw new APIError('UNAUTHORIZED', { code: 'FAILED_TO_CREATE_SESSION' });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user: { id: user.id, name: user.name } });
      },
    ),
  },
} satisfies BetterAuthPlugin;
