import { parseArgs } from 'node:util';
import { withAuditRecords } from '../apps/api/src/features/audit/prisma-audit-records.ts';
import { verifyAuditTrail } from '../apps/api/src/features/audit/verify-audit-trail.ts';
import { auditReport } from './tasks/audit-report.ts';
import { tellStep } from './tasks/launch-step.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { withDatabase } from './tasks/with-database.ts';

/** Verifies the chain of audit events; with --head also that a hash noted earlier is still part of it. */
try {
  const noted = notedHash(process.argv.slice(2));
  const found = await withDatabase(tellStep, (database) =>
    withAuditRecords(database, (records) => verifyAuditTrail(records, noted)),
  );
  const [first, ...more] = auditReport(found);
  const [mark, tell] = found.fault === null ? ['✔', console.log] : ['✖', console.error];
  if (first) tell(`${mark} ${first.vi}\n  ${first.en}`);
  for (const { vi, en } of more) tell(`· ${vi}\n  ${en}`);
  if (found.fault !== null) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}

function notedHash(args: readonly string[]): string | undefined {
  const usage = 'pnpm audit:verify [--head <64 × 0–9 a–f>]';
  try {
    const { head } = parseArgs({ args: [...args], options: { head: { type: 'string' } } }).values;
    if (head === undefined || /^[0-9a-f]{64}$/i.test(head)) return head?.toLowerCase();
    throw new Error(`--head ${head}`);
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(
      {
        vi: `Không hiểu “${given}”. Cách dùng: ${usage}`,
        en: `“${given}” is not understood. Usage: ${usage}`,
      },
      error,
    );
  }
}
