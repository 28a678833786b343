import { apiBase } from '@tiendo/contracts/url.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../shared/app-error.ts';
import { cookieSetter } from '../../shared/mount-guarded.ts';
import { webHeaders } from '../../shared/web-headers.ts';
import type { Accounts } from './accounts.ts';
import { authenticated } from './authentication-refusal.ts';
import { identityProviderId } from './prisma-authentication.ts';
import { tellSignedIn } from './sign-in.ts';

const signInPage = '/dang-nhap';

/** A path of this site, where a sign-in may lead back to. */
const ownPath = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[^\\\p{Cc}]{0,2000}$/u.test(asked) ? asked : '/';

async function leave(
  accounts: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { ve } = request.query as { ve?: unknown };
  const body = {
    provider: identityProviderId,
    callbackURL: ownPath(ve),
    errorCallbackURL: signInPage,
    disableRedirect: true,
  };
  const headers = webHeaders(request);
  const call = accounts.authentication.api.signInSocial({ body, headers, returnHeaders: true });
  const answer = await authenticated(call);
  cookieSetter(reply)(answer.headers);
  if (!answer.response.url) throw new AppError('not_found');
  return reply.redirect(answer.response.url);
}

/** Whoever now has the session that the answer sets. */
async function tellArrival(accounts: Accounts, answer: Response, requestId: string): Promise<void> {
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const headers = new Headers({ cookie });
  const found = await accounts.authentication.api.getSession({ headers, query: { disableRefresh: true } });
  if (found !== null) await tellSignedIn(accounts, found.user, requestId);
}

async function arrive(
  accounts: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const url = new URL(request.url, accounts.siteAddress());
  const asked = new Request(url, { headers: webHeaders(request) });
  const answer = await accounts.authentication.handler(asked);
  cookieSetter(reply)(answer.headers);
  await tellArrival(accounts, answer, request.id);
  const location = answer.headers.get('location');
  if (location === null) throw new AppError('sign_in_failed');
  return reply.redirect(location);
}

/**
 * Signing in through the identity provider of the settings: `GET /session/oidc?ve=/…` leads there, and it leads back to
 * `/session/callback/oidc`. Pages that a browser walks through, not operations that programs call.
 */
export const identityProviderRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  if (accounts.identityProvider === null) return;
  const options = { schema: { hide: true } };
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.get(`${apiBase}/session/oidc`, options, (request, reply) => leave(accounts, request, reply));
  app.get(`${apiBase}/session/callback/${identityProviderId}`, options, (request, reply) =>
    arrive(accounts, request, reply),
  );
};
