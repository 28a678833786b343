import type { CallerReader } from '../features/accounts/caller-reader.ts';
import type { Caller } from '../shared/caller.ts';

/** The accounts of the demonstration that have a part in its dossiers. */
const accounts = {
  /** Of xã Khuất Xá. */
  officer: 'demo-commune-officer',
  /** Enters for every commune of the province. */
  enterer: 'demo-entry-officer',
  verifier: 'demo-verifier',
  specialist: 'demo-department-specialist',
  appraiser: 'demo-appraiser',
} as const;

export type DemonstrationPeople = Readonly<Record<keyof typeof accounts, Caller>>;

async function callerOf(reader: CallerReader, id: string, today: string): Promise<Caller | null> {
  const account = await reader.account(id, today);
  if (account === null || !account.demonstration) return null;
  const { name, grants, demonstration } = account;
  const proof = { tokenActions: null, needsTwoFactor: false, sessionId: null, tokenId: null };
  return { userId: id, name, grants, demonstration, ...proof };
}

/** The people of the demonstration; null where one of them is not offered. */
export async function demonstrationPeople(
  reader: CallerReader,
  today: string,
): Promise<DemonstrationPeople | null> {
  const found = new Map<string, Caller>();
  for (const [part, id] of Object.entries(accounts)) {
    const caller = await callerOf(reader, id, today);
    if (caller === null) return null;
    found.set(part, caller);
  }
  return Object.fromEntries(found) as DemonstrationPeople;
}
