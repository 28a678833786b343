import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { startTestServer } from '../packages/database/src/testing/test-server.ts';
import { buildRenderer } from '../scripts/tasks/build-renderer.ts';
import { type Asked, askTogether, percentile } from './pictures/ask-together.ts';
import { takeBrowserPictures } from './pictures/browser-pictures.ts';
import { fileAsker } from './pictures/file-asker.ts';
import { pictureQuestions } from './pictures/picture-questions.ts';

/** Figures as files: never asked before, asked again, and the same pictures by a headless browser. Prints; judges nothing. */
const [count, connections, rehearsed] = [200, 8, 20];

await buildRenderer();
const databaseServer = await startTestServer();
process.env.TEST_DATABASE_URL = databaseServer.url;
const { createTestDatabase } = await import('../packages/database/src/testing/template-database.ts');
const database = await createTestDatabase({ data: 'demonstration' });

const flags: string[] = JSON.parse(
  await readFile(new URL('../apps/api/node-flags.json', import.meta.url), 'utf8'),
);
const child = fork(new URL('./api-server.ts', import.meta.url), {
  execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
  env: { ...process.env, DATABASE_URL: database.url },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const address = await new Promise<string>((resolve, reject) => {
  child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  child.once('exit', () => reject(new Error('the server ended')));
});
const askers = Array.from({ length: connections }, () => fileAsker(address));

/** Whether a file came, whole. */
async function fetched(path: string): Promise<boolean> {
  const asker = askers.pop();
  if (asker === undefined) throw new Error('more questions than connections');
  const whole = await asker.ask(path);
  askers.push(asker);
  return whole;
}

const questions = pictureQuestions(count, 1400);
const askAll = (asked: readonly { path: string }[]) =>
  askTogether(
    asked.map(
      ({ path }) =>
        () =>
          fetched(path),
    ),
    connections,
  );

const others = pictureQuestions(count, 1200).filter(({ isPicture }) => isPicture);
const first = await askAll(pictureQuestions(rehearsed, 1000));
const cold = await askAll(questions);
const cached = await askAll(questions);
const later = [];
for (let round = 0; round < 4; round += 1) later.push(await askAll(questions));
const coldPictures = await askAll(others);
for (const { svgPath } of others) await fetched(svgPath);
const browser = await takeBrowserPictures(
  others.map(({ svgPath }) => `${address}${svgPath}`),
  connections,
);

const row = (name: string, { milliseconds, failed, seconds }: Asked) => ({
  asked: name,
  files: milliseconds.length,
  failed,
  'p50 ms': percentile(milliseconds, 0.5).toFixed(1),
  'p95 ms': percentile(milliseconds, 0.95).toFixed(1),
  'a second': (milliseconds.length / seconds).toFixed(1),
});
console.table([
  row('the first after the start, not counted below', first),
  row('every format, never asked before', cold),
  row('the same again', cached),
  ...later.map((asked, round) => row(`and again, round ${round + 2}`, asked)),
  row('pictures alone, never asked before', coldPictures),
  row('the same pictures by a headless browser', browser),
]);
const ratio = (share: number) =>
  (percentile(browser.milliseconds, share) / percentile(coldPictures.milliseconds, share)).toFixed(1);
console.log(
  `${connections} at a time. The browser takes ${ratio(0.5)} times as long (median), ${ratio(0.95)} times at p95.`,
);

for (const asker of askers) asker.close();
child.disconnect();
await new Promise((resolve) => child.once('exit', resolve));
await database.drop();
await databaseServer.stop();
