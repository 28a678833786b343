import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { listNotifications } from '@tiendo/contracts/notifications.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../api/call.ts';

/** How long the page waits before it asks again whether there is something new. */
const askAgainAfter = 180_000;

/** How many notifications are not read; asked for again from time to time while the page is looked at. */
export const unreadQuery = () =>
  queryOptions({
    ...answerQuery(listNotifications, { query: { limit: 1 } }),
    refetchInterval: askAgainAfter,
  });

/** What the person is told, newest first, page after page. */
export const notificationsQuery = () =>
  infiniteQueryOptions({
    queryKey: [urlOf(listNotifications), 'pages'],
    queryFn: ({ pageParam, client }) =>
      client.fetchQuery({
        ...answerQuery(listNotifications, {
          query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
        staleTime: 0,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    retry: false,
  });

/** Asks again for the notifications and for how many are not read. */
export const notificationsChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(listNotifications)),
  });
