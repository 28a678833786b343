import type { QueryClient } from '@tanstack/react-query';
import { listAccounts } from '@tiendo/contracts/accounts/managed-account.ts';
import { listRoleRequirements } from '@tiendo/contracts/accounts/role-requirements.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';

/** Accounts that are listed at once; beyond them one searches. */
const listed = 500;

/** The accounts of which a name or an address holds the text. */
export const accountsQuery = (text: string) =>
  answerQuery(listAccounts, { query: { limit: listed, ...(text.trim() !== '' && { q: text.trim() }) } });

export const requirementsQuery = () => answerQuery(listRoleRequirements);

/** Asks again for every list of accounts. */
export const accountsChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(listAccounts)),
  });
