import type { Readable } from 'node:stream';
import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.ts';
import type { Caller } from './caller.ts';
import { type CommandInput, inputOf } from './mount-command.ts';
import { callerOf } from './mount-guarded.ts';
import { refuseOtherMethods, routePath } from './route-path.ts';

export type UploadHandler<C extends Command> = (
  input: CommandInput<C> & {
    caller: Caller;
    /** As it comes in; the name as it was given, to be trusted in nothing. */
    file: { name: string; stream: Readable };
  },
) => Promise<AnswerOf<C>>;

/** Serves a command that takes a file; the app has a parser of multipart forms. Throws `import_file_missing`. */
export function mountUpload<C extends Command>(
  app: FastifyInstance,
  command: C,
  handler: UploadHandler<C>,
): void {
  const { params, query: querystring, response, status } = command;
  app.route({
    method: command.method,
    url: routePath(command),
    config: { command },
    schema: { params, querystring, response: { [status]: response } },
    handler: async (request, reply) => {
      if (!request.isMultipart()) throw new AppError('import_file_missing');
      const part = await request.file();
      if (part === undefined) throw new AppError('import_file_missing');
      const file = { name: part.filename, stream: part.file };
      const input = { ...inputOf(command, request, reply), caller: callerOf(request), file };
      return reply.code(status).send(await handler(input));
    },
  });
  refuseOtherMethods(app, command);
}
