import { useForm } from '@mantine/form';
import type { AnswerOf, Command } from '@tiendo/contracts/endpoint.ts';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { type FormEvent, useId, useState } from 'react';
import { type Failure, failureOf } from '../api/failure.ts';
import type { CommandInput } from '../api/send-command.ts';
import { useCommand } from '../api/use-command.ts';
import { useKeyOf } from '../api/use-key-of.ts';

/** Why fields cannot be taken, by their paths: `email`, `grants.0.unit`. */
export type FieldErrors = Record<string, string>;

type CommandFormOptions<Values, C extends Command> = {
  command: C;
  initial: Values;
  /** What can be told before the server is asked. */
  check: (values: Values) => FieldErrors;
  inputOf: (values: Values) => CommandInput<C>;
  onDone: (answer: AnswerOf<C>, values: Values) => unknown;
  onRefused?: (problem: Problem) => unknown;
};

/** Whether the server has said no; where it failed, nobody knows what was done. */
const isRefusal = (failure: Failure): failure is Extract<Failure, { kind: 'problem' }> =>
  failure.kind === 'problem' && failure.problem.status < 500;

/** The faults that a refusal finds in fields of a form. */
function fieldErrorsOf(failure: Failure, values: object): FieldErrors {
  const issues = failure.kind === 'problem' ? failure.problem.issues : [];
  const inForm = issues.filter(({ path }) => (path.split('.')[0] ?? '') in values);
  return Object.fromEntries(inForm.map(({ path, message }) => [path, message]));
}

/** A form that sends one command: its fields, what is wrong with them, and what the server said. */
export function useCommandForm<Values extends Record<string, unknown>, C extends Command>(
  options: CommandFormOptions<Values, C>,
) {
  const { command, initial, check, inputOf, onDone, onRefused } = options;
  const id = useId();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [faults, setFaults] = useState(0);
  const form = useForm<Values>({ initialValues: initial, validate: check });
  const sent = useCommand(command, () => undefined);
  const { keyOf, settle } = useKeyOf();
  const fail = (reason: Failure | null) => {
    setFailure(reason);
    setFaults((before) => before + 1);
  };
  const send = async (values: Values) => {
    const input = inputOf(values);
    const keyed = command.precondition === 'idempotency_key' ? { ...input, key: keyOf(input) } : input;
    try {
      const answer = await sent.mutateAsync(keyed);
      settle();
      setFailure(null);
      await onDone(answer, values);
    } catch (error) {
      const reason = failureOf(error);
      if (isRefusal(reason)) {
        settle();
        await onRefused?.(reason.problem);
      }
      const errors = fieldErrorsOf(reason, values);
      form.setErrors(errors);
      fail(Object.keys(errors).length === 0 ? reason : null);
    }
  };
  return {
    form,
    id,
    /** What went wrong apart from the fields. */
    failure,
    /** How often sending failed: at each, the focus goes to the summary. */
    faults,
    pending: sent.isPending,
    submit: (event: FormEvent<HTMLFormElement>) => form.onSubmit(send, () => fail(null))(event),
    /** What a field needs to be one of the form. */
    field: (path: string) => ({ id: `${id}-${path}`, ...form.getInputProps(path) }),
  };
}

export type CommandForm = Pick<
  ReturnType<typeof useCommandForm<Record<string, unknown>, Command>>,
  'id' | 'failure' | 'faults' | 'pending'
> & { form: { errors: Record<string, unknown> } };
