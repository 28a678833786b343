import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const refused: readonly [file: string, imported: string][] = [
  ['packages/domain/src/figures/planted.ts', 'zod'],
  ['packages/domain/src/figures/planted.ts', 'react'],
  ['packages/domain/src/figures/planted.ts', 'node:fs'],
  ['packages/domain/src/figures/planted.ts', '@tiendo/contracts/planted.ts'],
  ['packages/domain/src/figures/planted.ts', '../../../contracts/src/planted.ts'],
  ['packages/domain/src/planted.ts', '../../contracts/src/planted.ts'],
  ['packages/domain/src/figures/planted.test.ts', '@tiendo/database/prisma-client.ts'],
  ['packages/domain/src/figures/planted.test.ts', 'node:fs'],
  ['packages/policy/src/planted.ts', 'zod'],
  ['packages/policy/src/planted.ts', 'node:fs'],
  ['packages/policy/src/planted.ts', '@tiendo/contracts/planted.ts'],
  ['packages/policy/src/planted.ts', '../../contracts/src/planted.ts'],
  ['packages/contracts/src/planted.ts', 'react'],
  ['packages/contracts/src/planted.ts', '@tiendo/api/app.ts'],
  ['packages/contracts/src/planted.ts', '@tiendo/web/app.ts'],
  ['packages/contracts/src/planted.ts', '@tiendo/charts/planted.ts'],
  ['packages/contracts/src/planted.ts', '@tiendo/database/prisma-client.ts'],
  ['packages/contracts/src/planted.ts', '../../database/src/prisma-client.ts'],
  ['packages/charts/src/planted.tsx', '@tiendo/web/app.ts'],
  ['packages/charts/src/planted.tsx', '@tiendo/api/app.ts'],
  ['packages/charts/src/planted.tsx', '@tiendo/database/prisma-client.ts'],
  ['packages/charts/src/planted.tsx', '@tiendo/renderer/planted.ts'],
  ['packages/renderer/src/planted.ts', '@tiendo/api/app.ts'],
  ['packages/renderer/src/planted.ts', '@tiendo/web/app.ts'],
  ['packages/renderer/src/planted.ts', '@tiendo/database/prisma-client.ts'],
  ['packages/renderer/src/planted.ts', 'recharts'],
  ['packages/papers/src/planted.ts', '@tiendo/contracts/planted.ts'],
  ['packages/papers/src/planted.ts', '@tiendo/renderer/planted.ts'],
  ['packages/papers/src/planted.ts', '@prisma/client'],
  ['packages/papers/src/planted.ts', 'react'],
  ['packages/papers/src/planted.ts', '../../domain/src/planted.ts'],
  ['packages/contracts/src/planted.ts', '@tiendo/papers/planted.ts'],
  ['packages/renderer/src/planted.ts', '@tiendo/papers/planted.ts'],
  ['packages/database/src/planted.ts', '@tiendo/domain/planted.ts'],
  ['packages/database/src/planted.ts', 'react'],
  ['apps/api/src/planted.ts', 'react'],
  ['apps/api/src/composition/planted.ts', '@tiendo/database/generated/client.ts'],
  ['apps/api/src/demonstration/planted.ts', '@tiendo/database/generated/client.ts'],
  ['apps/api/src/plugins/planted.ts', '@tiendo/web/app.ts'],
  ['apps/api/src/plugins/planted.ts', '@tiendo/charts/planted.ts'],
  ['apps/api/src/plugins/planted.ts', '@prisma/client'],
  ['apps/api/src/plugins/planted.ts', '@tiendo/database/generated/client.ts'],
  ['apps/api/src/features/units/list-units.ts', '@prisma/client'],
  ['apps/api/src/features/units/list-units.ts', '@tiendo/database/generated/client.ts'],
  ['apps/api/src/features/units/list-units.ts', '@tiendo/database/prisma-client.ts'],
  ['apps/api/src/features/units/list-units.ts', '../figures/read-average.ts'],
  ['apps/api/src/features/units/prisma-unit-repository.ts', '../figures/read-average.ts'],
  ['apps/api/src/features/units/list-units.test.ts', '../figures/read-average.ts'],
  ['apps/api/src/features/units/parts/planted.ts', '../../figures/read-average.ts'],
  ['apps/web/src/features/overview/overview-page.tsx', '@tiendo/api/app.ts'],
  ['apps/web/src/features/overview/overview-page.tsx', '@tiendo/database/prisma-client.ts'],
  ['apps/web/src/features/overview/overview-page.tsx', 'node:fs'],
  ['apps/web/src/features/overview/overview-page.tsx', '../sources/sources-page.tsx'],
  ['apps/web/src/features/overview/overview-page.tsx', '../../app/router.tsx'],
  ['apps/web/src/features/overview/parts/planted.tsx', '../../sources/sources-page.tsx'],
  ['apps/web/src/app/planted.tsx', 'node:path'],
  ['apps/web/src/shared/planted.tsx', '@tiendo/renderer/planted.ts'],
  ['apps/web/src/shared/planted.tsx', '@tiendo/papers/planted.ts'],
  ['apps/web/src/shared/planted.tsx', '../features/overview/overview-page.tsx'],
  ['e2e/planted.ts', '@tiendo/api/app.ts'],
  ['e2e/planted.ts', '@tiendo/domain/planted.ts'],
];

const allowed: readonly [file: string, imported: string][] = [
  ['packages/domain/src/figures/planted.ts', './average.ts'],
  ['packages/domain/src/figures/planted.ts', '../units/unit.ts'],
  ['packages/domain/src/figures/planted.test.ts', 'fast-check'],
  ['packages/policy/src/planted.ts', './role.ts'],
  ['packages/policy/src/planted.ts', '@tiendo/domain/planted.ts'],
  ['packages/contracts/src/planted.ts', '@tiendo/policy/planted.ts'],
  ['packages/contracts/src/planted.ts', 'zod'],
  ['packages/contracts/src/planted.ts', '@tiendo/domain/planted.ts'],
  ['packages/charts/src/planted.tsx', 'react'],
  ['packages/charts/src/planted.tsx', '@tiendo/contracts/planted.ts'],
  ['packages/renderer/src/planted.ts', '@tiendo/charts/planted.ts'],
  ['packages/renderer/src/planted.ts', 'node:fs'],
  ['packages/papers/src/layout/planted.ts', '@tiendo/domain/planted.ts'],
  ['packages/papers/src/layout/planted.ts', 'docx'],
  ['packages/papers/src/dossier/planted.ts', '../layout/planted.ts'],
  ['packages/database/src/planted.ts', '@prisma/adapter-pg'],
  ['apps/api/src/composition.ts', '@tiendo/database/prisma-client.ts'],
  ['apps/api/src/composition/planted.ts', '../features/units/unit-routes.ts'],
  ['apps/api/src/shared/planted.ts', '@tiendo/renderer/planted.ts'],
  ['apps/api/src/shared/planted.ts', '@tiendo/papers/planted.ts'],
  ['apps/api/src/features/units/prisma-unit-repository.ts', '@tiendo/database/generated/client.ts'],
  ['apps/api/src/features/units/unit-routes.test.ts', '@tiendo/database/testing/template-database.ts'],
  ['apps/api/src/features/units/list-units.ts', '../../shared/planted.ts'],
  ['apps/api/src/features/units/list-units.ts', './unit-repository.ts'],
  ['apps/api/src/features/units/list-units.ts', '@tiendo/domain/planted.ts'],
  ['apps/web/src/features/overview/overview-page.tsx', '../../shared/planted.tsx'],
  ['apps/web/src/features/overview/parts/planted.tsx', '../overview-queries.ts'],
  ['apps/web/src/features/overview/parts/planted.tsx', '../../../shared/planted.tsx'],
  ['apps/web/src/app/routes.tsx', '../features/overview/overview-page.tsx'],
  ['e2e/planted.ts', '@tiendo/contracts/planted.ts'],
];

let folder: string;
let refusedFiles: ReadonlySet<string>;

/** Plants every import in a file of its own, in a copy of the folders, and lets Biome judge them with the real rules. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'boundaries-'));
  await cp(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [file, imported] of [...refused, ...allowed]) {
    const planted = path.join(folder, plantedFile(file, imported));
    await mkdir(path.dirname(planted), { recursive: true });
    await writeFile(planted, `import { planted } from '${imported}';\n\nplanted();\n`);
  }
  refusedFiles = judge(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function plantedFile(file: string, imported: string): string {
  const known = [...refused, ...allowed].findIndex((pair) => pair[0] === file && pair[1] === imported);
  const name = path.basename(file).replace(/^(prisma-)?/, `$1planted${known}-`);
  return path.join(path.dirname(file), name);
}

function judge(directory: string): ReadonlySet<string> {
  const biome = path.join(root, 'node_modules/.bin/biome');
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ];
  const { stdout, stderr } = spawnSync(biome, args, { cwd: directory, encoding: 'utf8' });
  const report: { summary: { unchanged: number }; diagnostics: { location: { path: string } }[] } =
    JSON.parse(stdout);
  expect(report.summary.unchanged, stderr).toBeGreaterThanOrEqual(refused.length + allowed.length);
  return new Set(report.diagnostics.map(({ location }) => path.normalize(location.path)));
}

test.each(refused)('%s must not import %s', (file, imported) => {
  expect(refusedFiles).toContain(plantedFile(file, imported));
});

test.each(allowed)('%s may import %s', (file, imported) => {
  expect(refusedFiles).not.toContain(plantedFile(file, imported));
});
