import {
  closeAccount as closeContract,
  endGrant as endGrantContract,
  giveGrant as giveGrantContract,
  inviteAccount as inviteContract,
  listAccounts as listContract,
  reopenAccount as reopenContract,
  sendPasswordLink as sendLinkContract,
  takeSecondFactor as takeContract,
} from '@tiendo/contracts/accounts/managed-account.ts';
import {
  requireTwoFactor as requireContract,
  listRoleRequirements as requirementsContract,
} from '@tiendo/contracts/accounts/role-requirements.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { Accounts } from './accounts.ts';
import { endGrant, giveGrant, sendPasswordLink, setClosed } from './change-account.ts';
import { inviteAccount } from './invite-account.ts';
import { listAccounts } from './list-accounts.ts';
import { listRoleRequirements, requireTwoFactor } from './role-requirements.ts';
import { takeSecondFactor } from './take-second-factor.ts';

/** Accounts of others, for those who administer their units. */
export const managedAccountRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountGuarded(app, listContract, ({ caller, query }) => listAccounts(accounts, caller, query));
  mountCommand(app, inviteContract, ({ caller, ...asked }) => inviteAccount(accounts, caller, asked));
  mountCommand(app, sendLinkContract, ({ caller, params }) => sendPasswordLink(accounts, caller, params.id));
  mountCommand(app, closeContract, ({ caller, params, requestId }) =>
    setClosed(accounts, caller, params.id, true, requestId),
  );
  mountCommand(app, reopenContract, ({ caller, params, requestId }) =>
    setClosed(accounts, caller, params.id, false, requestId),
  );
  mountCommand(app, takeContract, ({ caller, params, requestId }) =>
    takeSecondFactor(accounts, caller, params.id, requestId),
  );
};

/** What accounts may do, and what their roles require. */
export const grantRoutes = (accounts: Accounts) => async (app: FastifyInstance) => {
  mountCommand(app, giveGrantContract, ({ caller, params, body, requestId }) =>
    giveGrant(accounts, caller, params.id, body, requestId),
  );
  mountCommand(app, endGrantContract, ({ caller, params, requestId }) =>
    endGrant(accounts, caller, params, requestId),
  );
  mountGuarded(app, requirementsContract, () => listRoleRequirements(accounts));
  mountCommand(app, requireContract, ({ caller, params, body, requestId }) =>
    requireTwoFactor(accounts, caller, params.role, body.twoFactor, requestId),
  );
};
