import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

it('the image starts the server with the same flags as the start command', () => {
  const flags: string[] = JSON.parse(read('apps/api/node-flags.json'));
  const command: string[] = JSON.parse(/^CMD (\[.*\])$/m.exec(read('Dockerfile'))?.[1] ?? '[]');
  expect(command).toEqual(['node', '--disable-warning=ExperimentalWarning', ...flags, 'scripts/start.ts']);
});
