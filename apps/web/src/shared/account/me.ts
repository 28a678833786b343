import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { getMe, type OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { readUnitReference } from '@tiendo/contracts/values.ts';
import type { Action } from '@tiendo/policy/action.ts';
import type { Actor } from '@tiendo/policy/actor.ts';
import { mayAnywhere, type Permission } from '@tiendo/policy/permission.ts';
import { answerQuery, readAnswer, send, signedOut } from '../api/call.ts';

/**
 * Who is signed in, and how one could sign in. Where the session of the person has ended meanwhile, the page is told,
 * and stays theirs until they sign in again or out: what they were entering would be gone with the page.
 */
export function meQuery() {
  const asked = answerQuery(getMe);
  return queryOptions({
    ...asked,
    queryFn: async ({ client, signal }) => {
      const me = await readAnswer(getMe, await send(urlOf(getMe), { signal }));
      const before = client.getQueryData(asked.queryKey);
      if (!before?.account || me.account !== null) return me;
      window.dispatchEvent(new Event(signedOut));
      return before;
    },
  });
}

/** Who is signed in; undefined: not known (yet). */
export const useMe = () => useQuery(meQuery()).data;

/** The largest file that can be handed in, in bytes; null: not known (yet). */
export const useMostFileBytes = (): number | null => useMe()?.mostFileBytes ?? null;

/** The number behind the id of a unit, which the policy tells units by. */
function unitNumber(id: string): number {
  const read = readUnitReference(id);
  if (read?.by !== 'id') throw new TypeError(`${id} is not the id of a unit`);
  return read.id;
}

/** An account as the policy sees it. */
export const actorOf = ({ id, name, grants, needsTwoFactor }: OwnAccount): Actor => ({
  userId: id,
  name,
  needsTwoFactor,
  tokenActions: null,
  grants: grants.map(({ role, unit, body, validFrom, validTo }) => ({
    role,
    unitId: unitNumber(unit.id),
    body,
    validFrom,
    validTo,
  })),
});

/** Who acts on the page; null: nobody is signed in; undefined: not known (yet). */
export function useActor(): Actor | null | undefined {
  const me = useMe();
  return me === undefined ? undefined : me.account && actorOf(me.account);
}

/** What the policy says of an action in whichever unit, as the server will; undefined: not known (yet). */
export function useMay(action: Action): Permission | undefined {
  const me = useMe();
  if (me === undefined) return undefined;
  return mayAnywhere(me.account && actorOf(me.account), action, me.today);
}

/** After somebody signed in: forgets what was read before and asks again for what is shown. */
export async function personChanged(client: QueryClient): Promise<void> {
  client.removeQueries({ type: 'inactive' });
  await client.invalidateQueries();
}
