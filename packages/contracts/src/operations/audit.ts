import { getAuditFile, listAuditEvents } from '../audit.ts';
import type { AreaOperations } from '../endpoint.ts';

/** The audit trail. */
export const audit: AreaOperations = {
  endpoints: [listAuditEvents],
  files: [getAuditFile],
};
