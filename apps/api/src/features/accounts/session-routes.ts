import { getMe as meContract } from '@tiendo/contracts/accounts/me.ts';
import {
  confirmSignIn as confirmContract,
  signInToDemonstration as demonstrationContract,
  endAllMySessions as endAllContract,
  endMySession as endContract,
  listMySessions as listContract,
  signIn as signInContract,
  signOut as signOutContract,
} from '@tiendo/contracts/accounts/session.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand, mountPublicCommand } from '../../shared/mount-command.ts';
import { mountGuarded, mountPersonal } from '../../shared/mount-guarded.ts';
import type { Accounts } from './accounts.ts';
import { getMe } from './get-me.ts';
import { endAllMySessions, endMySession, listMySessions, signOut } from './own-sessions.ts';
import { confirmSignIn, signIn, signInToDemonstration } from './sign-in.ts';

/** Signing in and out. */
export const sessionRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountPersonal(app, meContract, ({ headers, setCookies }) => getMe(accounts, headers, setCookies));
  mountPublicCommand(app, signInContract, ({ body, ...asked }) => signIn(accounts, body, asked));
  mountPublicCommand(app, confirmContract, ({ body, ...asked }) => confirmSignIn(accounts, body, asked));
  mountPublicCommand(app, demonstrationContract, ({ body, ...asked }) =>
    signInToDemonstration(accounts, body, asked),
  );
  mountPublicCommand(app, signOutContract, (asked) => signOut(accounts, asked));
};

/** One's own sessions. */
export const ownSessionRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountGuarded(app, listContract, ({ caller }) => listMySessions(accounts, caller));
  mountCommand(app, endContract, ({ caller, params, requestId }) =>
    endMySession(accounts, caller, params.id, requestId),
  );
  mountCommand(app, endAllContract, ({ caller, requestId }) => endAllMySessions(accounts, caller, requestId));
};
