import { getDepartmentCriteria as contract } from '@tiendo/contracts/departments/criteria.ts';
import type { FastifyInstance } from 'fastify';
import { dayInVietnam } from '../../shared/caller.ts';
import type { Data } from '../../shared/data/data.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { CriteriaReader } from './criteria-reader.ts';
import { getCriteria } from './get-criteria.ts';

export const departmentCriteriaRoutes =
  (data: () => Promise<Data>, reader: CriteriaReader, now: () => Date) => async (app: FastifyInstance) => {
    mountGuarded(app, contract, async ({ query, caller }) =>
      getCriteria(await data(), reader, query, { caller, today: dayInVietnam(now()) }),
    );
  };
