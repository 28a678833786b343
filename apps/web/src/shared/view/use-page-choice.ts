import { useNavigate } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useViewPageSearch, type ViewPage } from './view-pages.ts';

type Search = Readonly<Record<string, unknown>>;

type ChoiceAddress<Choice> = {
  page: ViewPage;
  read: (search: Search) => Choice;
  write: (choice: Choice) => Search;
};

export type ChangeChoice<Choice> = (change: (choice: Choice) => Choice) => void;

/**
 * What the address chooses beside the view, and how to choose otherwise: a change is made to the address that is on its
 * way, so that of two quick ones neither is lost. A conference goes on.
 */
export function usePageChoice<Choice>(
  view: View,
  { page, read, write }: ChoiceAddress<Choice>,
): [choice: Choice, choose: ChangeChoice<Choice>] {
  const search = useViewPageSearch();
  const navigate = useNavigate();
  const choice = useMemo(() => read(search ?? {}), [search, read]);
  const choose: ChangeChoice<Choice> = (change) =>
    void navigate({
      to: page,
      search: (pending: { chieu?: number | undefined }) => ({
        ...searchOf(view),
        ...write(change(read({ ...pending }))),
        ...(pending.chieu === undefined ? {} : { chieu: pending.chieu }),
      }),
    });
  return [choice, choose];
}
