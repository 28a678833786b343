import type { GrantAnswer } from '@tiendo/contracts/accounts/account-values.ts';
import type { getMe as contract } from '@tiendo/contracts/accounts/me.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { dayInVietnam } from '../../shared/caller.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { StoredGrant } from './account-store.ts';
import type { Accounts } from './accounts.ts';
import type { StoredAccount } from './caller-reader.ts';

/** Grants as they are told, each with its unit. */
export const grantsTold = (grants: readonly StoredGrant[], units: UnitDirectory): GrantAnswer[] =>
  grants.flatMap(({ id, role, unitId, body, validFrom, validTo }) => {
    const unit = units.byId(unitId);
    return unit === null ? [] : [{ id, role, unit: unitSummaryOf(unit, null), body, validFrom, validTo }];
  });

const ownAccount = (account: StoredAccount, units: UnitDirectory) => {
  const { id, name, email, language, demonstration, mailReminders, hasPassword, twoFactorEnabled } = account;
  return {
    id,
    name,
    email,
    language,
    demonstration,
    mailReminders,
    hasPassword,
    twoFactorEnabled,
    needsTwoFactor: account.roleNeedsTwoFactor && hasPassword && !twoFactorEnabled,
    grants: grantsTold(account.grants, units),
  };
};

/** Who is signed in, prolonging the session where it is time; and how one could sign in. */
export async function getMe(
  { authentication, reader, reference, now, identityProvider, mostFileBytes }: Accounts,
  headers: Headers,
  setCookies: (headers: Headers) => void,
): Promise<AnswerOf<typeof contract>> {
  const today = dayInVietnam(now());
  const [{ units }, demonstrationAccounts] = await Promise.all([reference(), reader.demonstrationAccounts()]);
  const others = { today, mostFileBytes, identityProvider, demonstrationAccounts };
  if (!headers.has('cookie')) return { account: null, ...others };
  const found = await authentication.api.getSession({ headers, returnHeaders: true });
  setCookies(found.headers);
  const account = found.response && (await reader.account(found.response.user.id, today));
  return { account: account && ownAccount(account, units), ...others };
}
