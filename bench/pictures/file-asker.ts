import { connect } from 'node:net';

/** Asks for files, one after the other, over a connection that stays open. */
export type FileAsker = {
  /** Whether the file came, whole. */
  ask(path: string): Promise<boolean>;
  close(): void;
};

type Answer = { readonly status: number; missing: number };

const told = (pattern: RegExp, head: string): number => Number(pattern.exec(head)?.[1]);

/** What the head of an answer, which comes in one piece, says of it. */
function begun(head: string): Answer {
  const length = head.indexOf('\r\n\r\n') + 4 + told(/\r\ncontent-length: (\d+)/i, head);
  return { status: told(/^HTTP\/1\.1 (\d+)/, head), missing: length };
}

/**
 * Reads every answer into one buffer. The client of Node makes buffers for the pieces of a file, and its collector would
 * take its breaks within what is measured.
 */
export function fileAsker(address: string): FileAsker {
  const { hostname, port, host } = new URL(address);
  let answer: Answer | undefined;
  let settle: (whole: boolean) => void = () => {};
  const take = (length: number, buffer: Uint8Array): boolean => {
    answer ??= begun(Buffer.from(buffer.buffer, 0, Math.min(length, 4096)).toString('latin1'));
    answer.missing -= length;
    if (answer.missing > 0) return true;
    const whole = answer.status === 200 && answer.missing === 0;
    answer = undefined;
    settle(whole);
    return true;
  };
  const onread = { buffer: Buffer.alloc(1 << 20), callback: take };
  const socket = connect({ host: hostname, port: Number(port), onread });
  socket.on('error', () => settle(false)).on('close', () => settle(false));
  return {
    ask: (path) =>
      new Promise((resolve) => {
        settle = resolve;
        socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
      }),
    close: () => socket.destroy(),
  };
}
