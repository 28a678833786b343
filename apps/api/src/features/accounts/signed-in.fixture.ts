import { makeFirstAdministrator } from '@tiendo/contracts/accounts/password.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { ApiUnderTest } from '../../testing/api-under-test.ts';

/** The cookies that an answer sets, as a browser gives them back. */
export const cookiesOf = ({ cookies }: LightMyRequestResponse): string =>
  cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

export type Person = { readonly name: string; readonly email: string; readonly password: string };

/** Makes the administrator of the whole country by the link of the start. */
export async function firstAdministrator(api: ApiUnderTest, person: Person): Promise<void> {
  const link = await api.firstAdministratorLink();
  const token = link?.split('#')[1] ?? '';
  const made = await api.send(makeFirstAdministrator, { body: { ...person, token } });
  if (made.statusCode !== 200) throw new Error(made.body);
}
