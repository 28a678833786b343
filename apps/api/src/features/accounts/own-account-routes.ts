import {
  askForPassword as askContract,
  changePassword as changeContract,
  choosePassword as chooseContract,
  makeFirstAdministrator as firstContract,
} from '@tiendo/contracts/accounts/password.ts';
import { setReminderMail as reminderMailContract } from '@tiendo/contracts/accounts/reminder-mail.ts';
import {
  beginSecondFactor as beginContract,
  confirmSecondFactor as confirmContract,
  removeSecondFactor as removeContract,
} from '@tiendo/contracts/accounts/second-factor.ts';
import {
  listMyTokens as listTokensContract,
  makeToken as makeTokenContract,
  revokeToken as revokeTokenContract,
} from '@tiendo/contracts/accounts/token.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand, mountPublicCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { Accounts } from './accounts.ts';
import { makeFirstAdministrator } from './first-administrator.ts';
import { changePassword } from './own-password.ts';
import { setReminderMail } from './own-reminder-mail.ts';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from './own-second-factor.ts';
import { makeToken, revokeToken } from './own-tokens.ts';
import { askForPassword, choosePassword } from './password-links.ts';

/** Passwords: by link, and one's own. */
export const passwordRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountPublicCommand(app, askContract, ({ body, address }) => askForPassword(accounts, body.email, address));
  mountPublicCommand(app, chooseContract, ({ body, ...asked }) => choosePassword(accounts, body, asked));
  mountPublicCommand(app, firstContract, ({ body, ...asked }) =>
    makeFirstAdministrator(accounts, body, asked),
  );
  mountCommand(app, changeContract, (input) => changePassword(accounts, input.caller, input.body, input));
};

/** What one is told by mail. */
export const reminderMailRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountCommand(app, reminderMailContract, ({ caller, body, requestId }) =>
    setReminderMail(accounts, caller, body.wanted, requestId),
  );
};

/** One's own second factor. */
export const secondFactorRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountCommand(app, beginContract, (input) =>
    beginSecondFactor(accounts, input.caller, input.body.password, input),
  );
  mountCommand(app, confirmContract, (input) =>
    confirmSecondFactor(accounts, input.caller, input.body.code, input),
  );
  mountCommand(app, removeContract, (input) =>
    removeSecondFactor(accounts, input.caller, input.body.password, input),
  );
};

/** One's own API tokens. */
export const tokenRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountGuarded(app, listTokensContract, async ({ caller }) => ({
    items: await accounts.tokens.list(caller.userId),
  }));
  mountCommand(app, makeTokenContract, ({ caller, ...asked }) => makeToken(accounts, caller, asked));
  mountCommand(app, revokeTokenContract, ({ caller, params, requestId }) =>
    revokeToken(accounts, caller, params.id, requestId),
  );
};
