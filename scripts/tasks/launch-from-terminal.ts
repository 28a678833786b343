import { launch, type RunningApplication } from './launch.ts';
import { tellStep } from './launch-step.ts';
import { CommandProblem, problemLines } from './problem.ts';
import type { StartConfig } from './start-config.ts';
import { onStopRequest } from './stop-request.ts';

/**
 * Runs the application for a person at a terminal until it is asked to stop: tells the address, ends with exit code 0
 * after a stop in order and with 1, what happened, why and what to do after a failure.
 */
export async function launchFromTerminal(readConfig: () => StartConfig): Promise<void> {
  const stopping = new AbortController();
  const stopRequested = onStopRequest(() => stopping.abort());
  try {
    const application = await launch({ config: readConfig(), onStep: tellStep, signal: stopping.signal });
    console.log(`\n✔ Tiendo: ${application.address}\n  Ctrl-C để dừng / to stop`);
    tellFirstAdministratorLink(application);
    await untilStopOrLoss(application, stopRequested);
    console.log('Đã dừng. / Stopped.');
    process.exit(0);
  } catch (error) {
    if (stopping.signal.aborted && error instanceof Error && error.name === 'AbortError') process.exit(0);
    console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
    process.exit(1);
  }
}

/** Nobody administers the instance yet: whoever sees this terminal may. */
function tellFirstAdministratorLink({ firstAdministratorLink: link }: RunningApplication): void {
  if (link === null) return;
  console.log(
    `\n  Chưa có người quản trị. Liên kết tạo người quản trị đầu tiên, dùng một lần trong 24 giờ:\n  There is no administrator yet. This link makes the first one, once, within 24 hours:\n  ${link}`,
  );
}

async function untilStopOrLoss(
  application: RunningApplication,
  stopRequested: Promise<'asked'>,
): Promise<void> {
  const reason = await Promise.race([stopRequested, application.databaseLost.then(() => 'lost' as const)]);
  await application.close();
  if (reason === 'asked') return;
  throw new CommandProblem({
    vi: 'PostgreSQL kèm sẵn đã dừng đột ngột. Dữ liệu đã lưu vẫn còn; hãy chạy lại npm start.',
    en: 'The embedded PostgreSQL ended unexpectedly. Stored data is safe; run npm start again.',
  });
}
