import { getDepartmentCriteria } from '../departments/criteria.ts';
import {
  answerDepartmentRequest,
  closeDepartmentRequest,
  listDepartmentRequests,
  makeDepartmentRequest,
} from '../departments/requests.ts';
import { getResponsibilities, setResponsibilities } from '../departments/responsibilities.ts';
import type { AreaOperations } from '../endpoint.ts';

/** Which body answers for which criteria, and what communes are asked for. */
export const departments: AreaOperations = {
  endpoints: [getResponsibilities, getDepartmentCriteria, listDepartmentRequests],
  commands: [setResponsibilities, makeDepartmentRequest, answerDepartmentRequest, closeDepartmentRequest],
};
