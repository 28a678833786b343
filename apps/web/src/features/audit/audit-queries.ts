import { infiniteQueryOptions } from '@tanstack/react-query';
import { listAccounts } from '@tiendo/contracts/accounts/managed-account.ts';
import { type AuditAction, getAuditFile, listAuditEvents } from '@tiendo/contracts/audit.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { answerQuery } from '../../shared/api/call.ts';

/** What the list is narrowed to: a deed, whose it was, the unit that it concerns, and the days. */
export type AuditSearch = {
  viec?: string | undefined;
  nguoi?: string | undefined;
  'don-vi'?: string | undefined;
  tu?: string | undefined;
  den?: string | undefined;
};

const pageSize = 50;

const choiceOf = ({ viec, nguoi, 'don-vi': unit, tu, den }: AuditSearch) => ({
  ...(viec !== undefined && { action: viec as AuditAction }),
  ...(nguoi !== undefined && { actor: nguoi }),
  ...(unit !== undefined && { unit }),
  ...(tu !== undefined && { from: tu }),
  ...(den !== undefined && { to: den }),
});

/** The events, newest first, page after page. */
export const auditQuery = (search: AuditSearch) => {
  const choice = choiceOf(search);
  return infiniteQueryOptions({
    queryKey: [urlOf(listAuditEvents, { query: choice }), 'pages'],
    queryFn: ({ pageParam, client }) => {
      const before = pageParam === null ? {} : { before: pageParam };
      return client.fetchQuery(
        answerQuery(listAuditEvents, { query: { ...choice, limit: pageSize, ...before } }),
      );
    },
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextBefore,
    retry: false,
  });
};

/** The address of the same events as a table. */
export const auditFileAddress = (search: AuditSearch, lang: Lang): string =>
  urlOf(getAuditFile, { query: { ...choiceOf(search), lang } });

/** Those whose deeds can be chosen by name. */
export const peopleQuery = () => answerQuery(listAccounts, { query: { limit: 500 } });

export const chosenUnitQuery = (unit: string) => answerQuery(getUnit, { params: { id: unit } });
