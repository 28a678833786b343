import type { QueryClient } from '@tanstack/react-query';
import { getDepartmentCriteria } from '@tiendo/contracts/departments/criteria.ts';
import { listDepartmentRequests } from '@tiendo/contracts/departments/requests.ts';
import { getResponsibilities } from '@tiendo/contracts/departments/responsibilities.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';

/** The states that requests are listed by. */
export const requestStates = ['open', 'late', 'closed', 'all'] as const;
export type RequestState = (typeof requestStates)[number];

/** What an address names of the page: unit, round, and the state of the requests listed. */
export type DepartmentsSearch = {
  'don-vi'?: string | undefined;
  vong?: number | undefined;
  yeucau?: RequestState | undefined;
};

export const requestsQuery = (unit: string, state: RequestState) =>
  answerQuery(listDepartmentRequests, { query: { unit, state, limit: 500 } });

export const criteriaQuery = (unit: string, round: number) =>
  answerQuery(getDepartmentCriteria, { query: { unit, round } });

export const responsibilitiesQuery = (unit: string, set: string) =>
  answerQuery(getResponsibilities, { query: { unit, set } });

/** Asks again for everything that tells of departments. */
export const departmentsChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      [listDepartmentRequests, getDepartmentCriteria, getResponsibilities].some((endpoint) =>
        String(key).startsWith(urlOf(endpoint)),
      ),
  });
