import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { z } from 'zod';
import { i18n } from '../i18n/i18n.ts';
import { readAnswer } from './call.ts';
import { CallError } from './failure.ts';

type FileInput<C extends Command> = {
  params?: z.input<C['params']>;
  query?: z.input<C['query']>;
  /** The key under which the command acts once. */
  key: string;
  file: File;
  signal: AbortSignal;
  /** Told of the share that was sent, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Only this way of asking tells how much was sent. Rejects with the reason of the signal once that is given. */
function uploaded(method: string, url: string, input: Omit<FileInput<Command>, 'params' | 'query'>) {
  const { key, file, signal, onProgress } = input;
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open(method, url);
    request.setRequestHeader('Accept-Language', i18n.language);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => {
      const headers = { 'x-request-id': request.getResponseHeader('x-request-id') ?? '' };
      resolve(new Response(request.responseText, { status: request.status, headers }));
    };
    request.onerror = () => reject(new CallError({ kind: 'offline' }));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

/** Sends a file with a command that takes one. Rejects with a CallError, or with the reason of the signal. */
export async function sendFile<C extends Command>(
  command: C,
  { params, query, ...input }: FileInput<C>,
): Promise<AnswerOf<C>> {
  input.signal.throwIfAborted();
  const url = urlOf<C>(command, { ...(params && { params }), ...(query && { query }) });
  return readAnswer(command, await uploaded(command.method, url, input));
}
