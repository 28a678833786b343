import { hash } from 'node:crypto';
import { parameterError } from './app-error.ts';

export type PageQuery = { limit: number; cursor?: string | undefined };

/** Rows to skip and to take; one more than the page is taken to know whether another follows. */
export type PageWindow = { offset: number; take: number };

type Page<Item> = { items: Item[]; nextCursor: string | null };

const cursorPattern = /^([a-f0-9]{8})-(\d{1,7})$/;

/** What a cursor belongs to: the same list asked with the same filters. */
function fingerprint(list: string, query: PageQuery): string {
  const { cursor: _cursor, limit: _limit, ...filters } = query;
  return hash('sha256', JSON.stringify([list, filters])).slice(0, 8);
}

/**
 * Reads the cursor of a list. A cursor is only good for the list and the filters that it was
 * given out for; any other is refused as `invalid_cursor`.
 */
export function pageWindow(list: string, query: PageQuery): PageWindow {
  const take = query.limit + 1;
  if (query.cursor === undefined) return { offset: 0, take };
  const [, owner, offset] = cursorPattern.exec(Buffer.from(query.cursor, 'base64url').toString()) ?? [];
  if (owner !== fingerprint(list, query)) throw parameterError('invalid_cursor', 'cursor');
  return { offset: Number(offset), take };
}

/** The page made of rows read with {@link pageWindow}. */
export function pageOf<Item>(list: string, query: PageQuery, rows: readonly Item[]): Page<Item> {
  const { offset } = pageWindow(list, query);
  const items = rows.slice(0, query.limit);
  if (rows.length <= query.limit) return { items, nextCursor: null };
  const cursor = `${fingerprint(list, query)}-${offset + query.limit}`;
  return { items, nextCursor: Buffer.from(cursor).toString('base64url') };
}

/** The page of a list that is wholly in memory. */
export function pageOfAll<Item>(
  list: string,
  query: PageQuery,
  all: { slice(from: number, to: number): readonly Item[] },
): Page<Item> {
  const { offset, take } = pageWindow(list, query);
  return pageOf(list, query, all.slice(offset, offset + take));
}
