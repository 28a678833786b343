import { createOTP } from '@better-auth/utils/otp';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { z } from 'zod';

const stepMs = 30_000;

/**
 * Tells which half minute, counted from 1970, a code of an authenticator belongs to (RFC 6238), of those that a sign-in
 * takes: the one before, now and the one after; null where the code is none of them. No address serves it.
 */
export const twoFactorStep = {
  id: 'two-factor-step',
  endpoints: {
    stepOfCode: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string(), code: z.string() }) },
      async (ctx) => {
        const { adapter, secretConfig: key } = ctx.context;
        const where = [{ field: 'userId', value: ctx.body.userId }];
        const factor = await adapter.findOne<{ secret: string }>({ model: 'twoFactor', where });
        if (factor === null) return ctx.json({ step: null });
        const authenticator = createOTP(await symmetricDecrypt({ key, data: factor.secret }));
        const now = Math.floor(Date.now() / stepMs);
        for (const step of [now - 1, now, now + 1])
          if ((await authenticator.hotp(step)) === ctx.body.code) return ctx.json({ step });
        return ctx.json({ step: null });
      },
    ),
  },
} satisfies BetterAuthPlugin;
