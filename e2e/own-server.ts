import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readiness = /(\S+) (.+) (http:\/\/127\.0\.0\.1:\d+)\s/;

/** The application with data of its own, for a journey that would get in the way of others. */
export type OwnServer = {
  readonly address: string;
  /** The link that makes the first administrator. */
  readonly firstAdministrator: string;
  readonly dataDirectory: string;
  stop(): Promise<void>;
};

/** `withDossiers`: also what a demonstration makes of dossiers, after it has begun to serve. */
export async function startOwnServer({ withDossiers = false } = {}): Promise<OwnServer> {
  const file = path.join(root, 'scripts', 'serve-for-e2e.ts');
  const child = spawn(process.execPath, [file, ...(withDossiers ? ['--with-dossiers'] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', () => reject(new Error(`the application did not start: ${told}`)));
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString();
      const [, firstAdministrator = '', dataDirectory = '', address = ''] = readiness.exec(told) ?? [];
      if (address !== '') resolve({ address, firstAdministrator, dataDirectory, stop });
    });
  });
}
