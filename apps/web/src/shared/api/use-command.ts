import { useMutation } from '@tanstack/react-query';
import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import { type CommandInput, sendCommand } from './send-command.ts';

/** A command of the page, with whether it is under way and why it failed. */
export const useCommand = <C extends Command>(
  command: C,
  onDone: (answer: AnswerOf<C>, input: CommandInput<C>) => unknown,
) =>
  useMutation<AnswerOf<C>, Error, CommandInput<C>>({
    mutationFn: (input) => sendCommand(command, input),
    onSuccess: onDone,
  });
