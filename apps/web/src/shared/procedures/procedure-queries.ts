import type { QueryClient } from '@tanstack/react-query';
import { getProcedureRules } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import { listProcedures } from '@tiendo/contracts/dossiers/procedures.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../api/call.ts';

export const proceduresQuery = () => answerQuery(listProcedures);

/** The numbers that hold for a procedure in a unit. */
export const procedureRulesQuery = (unit: string, procedure: string) =>
  answerQuery(getProcedureRules, { query: { unit, procedure } });

/** Asks again for the numbers that hold, of every procedure. */
export const procedureRulesChanged = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) => String(key).startsWith(urlOf(getProcedureRules)),
  });
