import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { z } from 'zod';
import { readAnswer, send } from './call.ts';

export type CommandInput<C extends Command> = {
  params?: z.input<C['params']>;
  query?: z.input<C['query']>;
  body?: z.input<C['body']>;
  /** The version that is changed, where the command asks for it. */
  version?: number;
  /** The key under which the command acts once, where it asks for one. */
  key?: string;
};

/** Changes something on the server. Rejects with a CallError, whose problem names the fields at fault. */
export async function sendCommand<C extends Command>(
  command: C,
  { body, version, key, ...input }: CommandInput<C> = {},
): Promise<AnswerOf<C>> {
  const response = await send(urlOf<C>(command, input), {
    method: command.method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return readAnswer(command, response);
}
