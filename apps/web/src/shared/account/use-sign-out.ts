import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '@tiendo/contracts/accounts/session.ts';
import { useCommand } from '../api/use-command.ts';
import { meQuery } from './me.ts';

/** What the pages show once nobody is signed in any more. */
export function useLeave(): () => void {
  const client = useQueryClient();
  return () => {
    client.setQueryData(meQuery().queryKey, (me) => me && { ...me, account: null });
    client.removeQueries({ type: 'inactive' });
  };
}

/** Ends the session of this browser. */
export function useSignOut() {
  const leave = useLeave();
  const command = useCommand(signOut, leave);
  return () => command.mutate({});
}
