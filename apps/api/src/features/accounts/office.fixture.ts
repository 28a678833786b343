import type { newGrant } from '@tiendo/contracts/accounts/account-values.ts';
import { inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { getMe } from '@tiendo/contracts/accounts/me.ts';
import { choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { vi } from 'vitest';
import type { z } from 'zod';
import { type ApiUnderTest, startApi, type TestOptions } from '../../testing/api-under-test.ts';
import type { RecordedMail } from '../../testing/recorded-mail.ts';
import { type Browser, openBrowser } from './browser.fixture.ts';
import { firstAdministrator, type Person } from './signed-in.fixture.ts';

export type Member = Person & { readonly id: string; readonly browser: Browser };

export type Office = {
  readonly api: ApiUnderTest;
  readonly mail: Pick<RecordedMail, 'sent'>;
  /** The administrator of the whole country, signed in. */
  readonly chief: Member;
  /** Somebody whom the chief invites, who chooses a password and signs in. */
  join(email: string, ...grants: z.input<typeof newGrant>[]): Promise<Member>;
  /** A new browser in which somebody has signed in. */
  signedIn(person: Person): Promise<Browser>;
  /** The secret of the last link that was sent to an address. */
  linkSentTo(email: string): string;
  /** Lets time pass. */
  pass(seconds: number): void;
  close(): Promise<void>;
};

/** Nine in the morning in Vietnam. */
const start = Date.UTC(2026, 9, 5, 2);

const chiefPerson: Person = {
  name: 'Hoàng Thị Én',
  email: 'en.hoang@langson.example',
  password: 'ba con trâu qua cầu',
};

async function signedIn(api: ApiUnderTest, { email, password }: Person): Promise<Browser> {
  const browser = openBrowser(api);
  const answer = await browser.send(signIn, { body: { email, password } });
  if (answer.json().next !== 'signed_in') throw new Error(answer.body);
  return browser;
}

async function memberOf(api: ApiUnderTest, person: Person): Promise<Member> {
  const browser = await signedIn(api, person);
  return { ...person, browser, id: (await browser.get(getMe)).json().account.id };
}

function linkSentTo({ sent }: Pick<RecordedMail, 'sent'>, email: string): string {
  const token = /#([\w-]+)/.exec(sent.findLast(({ to }) => to === email)?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`no link was sent to ${email}`);
  return token;
}

/** The real app with real sessions, an administrator, a recorded mail and a clock that the test moves. */
export async function openOffice(options: TestOptions = {}): Promise<Office> {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const api = await startApi('reference', { sessions: true, ...options });
  const mail = { sent: api.sentMail };
  await firstAdministrator(api, chiefPerson);
  const chief = await memberOf(api, chiefPerson);
  const join: Office['join'] = async (email, ...grants) => {
    const person = { name: 'Nông Văn Bằng', email, password: 'mưa rào trên núi Mẫu Sơn' };
    const invited = await chief.browser.send(inviteAccount, { body: { name: person.name, email, grants } });
    if (invited.statusCode !== 201) throw new Error(invited.body);
    const body = { token: linkSentTo(mail, email), password: person.password };
    await openBrowser(api).send(choosePassword, { body });
    return memberOf(api, person);
  };
  return {
    api,
    mail,
    chief,
    join,
    signedIn: (person) => signedIn(api, person),
    linkSentTo: (email) => linkSentTo(mail, email),
    pass: (seconds) => vi.setSystemTime(Date.now() + seconds * 1000),
    close: async () => {
      await api.close();
      vi.useRealTimers();
    },
  };
}
