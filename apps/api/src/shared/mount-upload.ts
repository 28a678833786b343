import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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

/** The first part of a form that is a file. */
async function partOf(request: FastifyRequest, missing: ProblemCode): Promise<MultipartFile> {
  const part = request.isMultipart()
    ? await request.file().catch((cause: unknown) => {
        throw new AppError(missing, [], { cause });
      })
    : undefined;
  if (part === undefined) throw new AppError(missing);
  // A file that is not read breaks with its form, and that must not end the process.
  part.file.on('error', () => undefined);
  return part;
}

/** Takes in the rest of what is refused: nobody listens who is still sending. */
function receiveRest({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

/** Serves a command that takes a file; the app has a parser of multipart forms. Throws `missing` where none came. */
export function mountUpload<C extends Command>(
  app: FastifyInstance,
  command: C,
  missing: ProblemCode,
  handler: UploadHandler<C>,
): void {
  const { params, query: querystring, response, status } = command;
  app.route({
    method: command.method,
    url: routePath(command),
    config: { command },
    schema: { params, querystring, response: { [status]: response } },
    handler: async (request, reply) => {
      try {
        const { filename: name, file: stream } = await partOf(request, missing);
        const input = { ...inputOf(command, request, reply), caller: callerOf(request) };
        return reply.code(status).send(await handler({ ...input, file: { name, stream } }));
      } catch (error) {
        receiveRest(request);
        throw error;
      }
    },
  });
  refuseOtherMethods(app, command);
}
