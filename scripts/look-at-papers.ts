import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { examples } from '../packages/papers/src/examples/examples.ts';
import { paperBytes } from '../packages/papers/src/layout/paper-bytes.ts';

/** Writes an example of every official paper into a folder, and as PDF where LibreOffice is installed. */
const folder = path.resolve(process.argv[2] ?? '.cache/papers');
await mkdir(folder, { recursive: true });
const files = await Promise.all(
  Object.entries(examples).map(async ([name, file]) => {
    const target = path.join(folder, `${name}.docx`);
    await writeFile(target, await paperBytes(file));
    return target;
  }),
);
console.log(`${files.length} văn bản trong / papers in ${folder}`);
const converted = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
  stdio: 'inherit',
});
process.exitCode = converted.status ?? 0;
if (converted.error !== undefined)
  console.log(
    'Không có LibreOffice (soffice) nên không có PDF. / Without LibreOffice (soffice) there are no PDFs.',
  );
