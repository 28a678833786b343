import { prismaPlainRecords } from '../apps/api/src/features/figures/roll-ups/prisma-plain-records.ts';
import {
  type Verification,
  verifyRollUps,
} from '../apps/api/src/features/figures/roll-ups/verify-roll-ups.ts';
import { heldData } from '../apps/api/src/shared/data/held-data.ts';
import { prismaDataStore, versionRows } from '../apps/api/src/shared/data/prisma-data-store.ts';
import { tellStep } from './tasks/launch-step.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { withDatabase } from './tasks/with-database.ts';

/** Compares every mask and roll-up with what its rows say; with --repair puts right what is not so. */
const mostShown = 20;

try {
  const args = process.argv.slice(2);
  const unknown = args.find((one) => one !== '--repair');
  if (unknown !== undefined)
    throw new CommandProblem({
      vi: `Không hiểu "${unknown}". Cách dùng: pnpm figures:verify [--repair]`,
      en: `"${unknown}" is not understood. Usage: pnpm figures:verify [--repair]`,
    });
  const repair = args.includes('--repair');
  const found = await withDatabase(tellStep, (database) => {
    const { current } = heldData(prismaDataStore(database, () => versionRows(database)));
    return verifyRollUps(current, prismaPlainRecords(database), repair);
  });
  if (!tell(found, repair)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

function tell({ wrongMasks, compared, differences }: Verification, repair: boolean): boolean {
  console.log(`${compared} số tổng hợp đã được tính lại. / ${compared} roll-ups were computed again.`);
  if (wrongMasks.length > 0)
    console.error(
      `✖ ${wrongMasks.length} dãy kết luận không khớp kết quả (${repair ? 'đã sửa' : 'chưa sửa'}): ${wrongMasks.slice(0, mostShown).join(', ')}\n` +
        `✖ ${wrongMasks.length} masks were not what their results say (${repair ? 'put right' : 'not put right'}).`,
    );
  for (const { unitId, setCode, date, kept, recomputed } of differences.slice(0, mostShown))
    console.error(`✖ u${unitId} ${setCode} ${date}: ${kept} ≠ ${recomputed}`);
  if (differences.length > 0)
    console.error(`✖ ${differences.length} khác nhau. / ${differences.length} differ.`);
  const right = differences.length === 0 && (repair || wrongMasks.length === 0);
  if (right) console.log('✔ Tất cả khớp. / All agree.');
  return right;
}
