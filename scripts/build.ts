import { buildRenderer } from './tasks/build-renderer.ts';
import { buildWeb } from './tasks/build-web.ts';
import { generateClient } from './tasks/generate-client.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';

try {
  await generateClient();
  await buildRenderer();
  await buildWeb();
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exitCode = 1;
}
