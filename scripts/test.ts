import { generateClient } from './tasks/generate-client.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { browserStage, unitStage } from './test-stages/runner-stages.ts';
import { type Stage, type StageResult, sumResults } from './test-stages/stage.ts';
import { checksStage, lintStage, typesStage } from './test-stages/static-stages.ts';

const stages: readonly Stage[] = [lintStage, typesStage, checksStage, unitStage, browserStage];

const [first = '', ...rest] = process.argv.slice(2);
const chosen = first === '' ? stages : stages.filter((stage) => stage.key === first);
const results: StageResult[] = [];
if (chosen.length === 0) {
  console.error(`npm test -- [${stages.map((stage) => stage.key).join('|')}]`);
} else {
  await prepare();
  for (const stage of chosen) results.push(await runStage(stage, rest));
}

const total = sumResults(results);
const nothingRan = total.passed + total.failed === 0;
console.log(`\n${total.passed} passed, ${nothingRan ? 1 : total.failed} failed`);
process.exit(total.failed > 0 || nothingRan ? 1 : 0);

/** Types, tests and checks all need the generated client. */
async function prepare(): Promise<void> {
  try {
    await generateClient();
  } catch (error) {
    console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
    results.push({ passed: 0, failed: 1, output: '' });
  }
}

async function runStage(stage: Stage, args: readonly string[]): Promise<StageResult> {
  const { vi, en } = stage.title;
  process.stdout.write(`▸ ${vi} / ${en} … `);
  const started = performance.now();
  const result = await stage.run(args).catch(asFailure);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = result.failed === 0 ? `✔ ${result.passed}` : `✖ ${result.failed} (✔ ${result.passed})`;
  console.log(`${verdict} · ${seconds} s`);
  if (result.failed > 0) console.log(result.output);
  return result;
}

function asFailure(error: unknown): StageResult {
  return {
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
