import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandProblem } from './problem.ts';

/** A process that is just ending still holds its port for a moment. */
const PATIENCE_MS = 2_000;

/**
 * Makes sure that the address can be listened on before anything slow begins.
 * Throws CommandProblem if it is taken, forbidden or not of this machine.
 */
export async function requireFreeAddress(host: string, port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const error = await tryListening(host, port);
    if (error === undefined) return;
    if (codeOf(error) !== 'EADDRINUSE' || Date.now() > deadline) throw explainListenError(error, host, port);
    await sleep(100);
  }
}

async function tryListening(host: string, port: number): Promise<unknown> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    return error;
  }
  await new Promise((resolve) => probe.close(resolve));
  return undefined;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Turns a refusal to listen into a problem for the terminal; passes anything else through. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new CommandProblem({
      vi: `Cổng ${port} đã có chương trình khác dùng (có thể Tiendo đang chạy). Hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${otherPort(port)} npm start`,
      en: `Port ${port} is taken by another program (perhaps Tiendo is already running). Stop it or choose another port, for example: PORT=${otherPort(port)} npm start`,
    });
  }
  if (code === 'EACCES') {
    return new CommandProblem({
      vi: `Không được phép mở cổng ${port}: cổng dưới 1024 cần quyền quản trị. Hãy chọn cổng khác, ví dụ: PORT=3000 npm start`,
      en: `Port ${port} may not be opened: ports below 1024 need administrator rights. Choose another, for example: PORT=3000 npm start`,
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CommandProblem({
      vi: `Máy này không có địa chỉ ${host} (HOST). Hãy dùng 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi địa chỉ của máy).`,
      en: `This machine has no address ${host} (HOST). Use 127.0.0.1 (this machine only) or 0.0.0.0 (all its addresses).`,
    });
  }
  return error;
}

function otherPort(port: number): number {
  return port >= 65_535 ? 3000 : port + 1;
}
