import type { listProcedures as contract } from '@tiendo/contracts/dossiers/procedures.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import type { Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { shareKeysOf } from '@tiendo/domain/dossiers/rule-number.ts';

type Answer = AnswerOf<typeof contract>;

const told = (procedure: Procedure): Answer['items'][number] => ({
  ...procedure,
  steps: [...procedure.steps],
  documents: [...procedure.documents],
  conditions: [...procedure.conditions],
  shares: shareKeysOf(procedure).map((key) => ({ key, percent: procedure.shares[key] })),
});

/** Every version of the procedure, the earliest first. */
export const listProcedures = (): Answer => ({ items: procedures.map(told) });
