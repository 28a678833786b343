import { getProcedureRules, setProcedureRules } from '../dossiers/procedure-rules.ts';
import { listProcedures } from '../dossiers/procedures.ts';
import type { AreaOperations } from '../endpoint.ts';

/** Procedures of recognition, and the numbers that provinces hold them to. */
export const procedures: AreaOperations = {
  endpoints: [listProcedures, getProcedureRules],
  commands: [setProcedureRules],
};
