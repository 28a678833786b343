import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  listReasonTemplates,
  longestReasonTemplate,
  mostReasonTemplates,
  setReasonTemplates,
} from '@tiendo/contracts/dossiers/reason-templates.ts';
import { answerQuery } from '../../../../shared/api/call.ts';
import { sendCommand } from '../../../../shared/api/send-command.ts';

const ownTemplatesQuery = () => answerQuery(listReasonTemplates);

/** The sentences that the reader keeps for reasons, in their order, and what changes them. */
export function useOwnTemplates() {
  const client = useQueryClient();
  const { data } = useQuery(ownTemplatesQuery());
  const texts = data?.items ?? [];
  const change = useMutation({
    mutationFn: (items: readonly string[]) =>
      sendCommand(setReasonTemplates, { body: { items: [...items] } }),
    onSuccess: (stored) => client.setQueryData(ownTemplatesQuery().queryKey, stored),
  });
  const add = useMutation({
    // Another window may have kept one meanwhile: what is sent takes the place of the whole list.
    mutationFn: async (text: string) => {
      const { items } = await client.fetchQuery({ ...ownTemplatesQuery(), staleTime: 0 });
      return items.includes(text) ? null : change.mutateAsync([...items, text]);
    },
  });
  return {
    texts,
    change,
    add,
    /** Whether a reason can be kept: it says something, not too much, and is not kept yet. */
    canKeep: (reason: string): boolean => {
      const text = reason.trim();
      const fits = text !== '' && text.length <= longestReasonTemplate && texts.length < mostReasonTemplates;
      return data !== undefined && fits && !texts.includes(text);
    },
  };
}

export type OwnTemplates = ReturnType<typeof useOwnTemplates>;
