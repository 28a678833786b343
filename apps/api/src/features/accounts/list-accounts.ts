import type { listAccounts as contract } from '@tiendo/contracts/accounts/managed-account.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Accounts } from './accounts.ts';
import { administeredUnits, managedAccountOf } from './managed-accounts.ts';

/** Accounts with a grant in the units that the caller administers. */
export async function listAccounts(
  { store, reference, now }: Accounts,
  caller: Caller,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const today = dayInVietnam(now());
  const window = pageWindow('accounts', query);
  const { units } = await reference();
  const folded = foldVietnamese(query.q ?? '');
  const unitIds = administeredUnits(caller, units, today);
  const rows = await store.search({ text: folded === '' ? null : folded, unitIds, today }, window);
  const { items, nextCursor } = pageOf('accounts', query, rows);
  return { items: items.map((record) => managedAccountOf(record, units)), nextCursor };
}
