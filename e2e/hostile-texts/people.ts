import type { Browser, BrowserContext } from '@playwright/test';
import { inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { choosePassword, makeFirstAdministrator } from '@tiendo/contracts/accounts/password.ts';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import type { Command } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { z } from 'zod';
import { newestMailTo } from '../mail.ts';
import type { OwnServer } from '../own-server.ts';
import { hostile } from './hostile-text.ts';
import { watchForScripts } from './page-watch.ts';

/** Somebody in a browser of their own. */
export type Someone = {
  readonly context: BrowserContext;
  /** Of the pages that they use. */
  readonly origin: string;
  /** Changes something; throws what else than done is answered. */
  send<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
    command: Command<P, Q, B, A>,
    input?: { params?: z.input<P>; query?: z.input<Q>; body?: z.input<B>; version?: number },
  ): Promise<z.infer<A>>;
};

const password = 'ba con trâu qua cầu';
const emailOf = (name: string) => `${name}@langson.example`;

async function openBrowser(browser: Browser, { address }: OwnServer): Promise<Someone> {
  const context = await browser.newContext({ baseURL: address });
  await watchForScripts(context);
  return {
    context,
    origin: address,
    send: async (command, { params, query, body, version } = {}) => {
      const answer = await context.request.fetch(
        urlOf(command, { ...(params && { params }), ...(query && { query }) }),
        {
          method: command.method,
          headers: { origin: address, ...(version !== undefined && { 'if-match': `"${version}"` }) },
          ...(body !== undefined && { data: body }),
        },
      );
      if (answer.status() === command.status) return answer.json();
      throw new Error(`${command.name}: ${answer.status()} ${await answer.text()}`);
    },
  };
}

const secretOf = (text: string): string => /\/[a-z-]+#([\w-]+)/.exec(text)?.[1] ?? '';

/** The administrator of the country, by the link that the server printed. */
export async function makeAdministrator(browser: Browser, server: OwnServer): Promise<Someone> {
  const someone = await openBrowser(browser, server);
  const token = secretOf(server.firstAdministrator);
  const email = emailOf('quan-tri');
  const name = hostile('makeFirstAdministrator name');
  await someone.send(makeFirstAdministrator, { body: { token, name, email, password } });
  await someone.send(signIn, { body: { email, password } });
  return someone;
}

type Grants = z.input<typeof inviteAccount.body>['grants'];

/** Somebody whom the administrator invites, and who follows the link of the message. */
export async function invite(
  browser: Browser,
  server: OwnServer,
  by: Someone,
  { id, grants }: { id: string; grants: Grants },
): Promise<{ someone: Someone; account: string }> {
  const email = emailOf(id);
  const body = { name: `${id} ${hostile('inviteAccount name')}`, email, grants };
  const { id: account } = await by.send(inviteAccount, { body });
  let mail = await newestMailTo(email, server.dataDirectory);
  while (mail === null) mail = await newestMailTo(email, server.dataDirectory);
  if (mail.html !== false) throw new Error('mail is plain text');
  const someone = await openBrowser(browser, server);
  await someone.send(choosePassword, { body: { token: secretOf(mail.text ?? ''), password } });
  await someone.send(signIn, { body: { email, password } });
  return { someone, account };
}
