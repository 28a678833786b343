import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { uploadImport as contract } from '@tiendo/contracts/imports/import-commands.ts';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { oneLine } from '../../shared/one-line.ts';
import { reachableUnits } from '../../shared/rounds/units-in-reach.ts';
import type { ImportDeps } from './import-access.ts';
import { getImport } from './import-answer.ts';
import { keepSpreadsheet, type ReceivedSpreadsheet, receiveSpreadsheet } from './import-folder.ts';
import type { Who } from './import-record.ts';
import { runImport } from './run-import.ts';

/** What is handed in, as it comes in. */
export type Upload = {
  readonly query: QueryOf<typeof contract>;
  readonly key: string | null;
  readonly file: { readonly name: string; readonly stream: Readable };
  readonly maxBytes: number;
};

const longestName = 200;

async function begin(
  deps: ImportDeps,
  { query, key, file }: Upload,
  received: ReceivedSpreadsheet,
  unitId: number,
  who: Who,
): Promise<number> {
  const { size, hash } = received;
  const runner = await deps.runner.key();
  const body = { ...query, hash };
  const fileName = oneLine(file.name).slice(-longestName) || 'tep';
  let isNew = false;
  const id = await deps.store.begin(
    { userId: who.caller.userId, key, name: 'uploadImport', body },
    { roundId: query.round, unitId, fileName, size, hash, runner },
    async (begun) => {
      await keepSpreadsheet(deps.folder, received, begun);
      isNew = true;
    },
  );
  if (isNew) runImport(deps, 'plan', id, who);
  return id;
}

/** Takes a spreadsheet in for a unit of a round and has it planned. The same key a second time answers the same import. */
export async function uploadImport(deps: ImportDeps, upload: Upload, who: Who): Promise<ImportAnswer> {
  const { query, file, maxBytes } = upload;
  const round = await deps.store.round(query.round);
  const { within } = reachableUnits(
    deps.reference,
    round,
    { id: query.round, unit: query.unit },
    'report.enter',
    who,
  );
  const received = await receiveSpreadsheet(deps.folder, file.stream, maxBytes);
  try {
    return await getImport(deps, await begin(deps, upload, received, within.id, who), who);
  } finally {
    await rm(received.file, { force: true });
  }
}
