import {
  closeAccount,
  endGrant,
  giveGrant,
  inviteAccount,
  listAccounts,
  reopenAccount,
  sendPasswordLink,
  takeSecondFactor,
} from '../accounts/managed-account.ts';
import { getMe } from '../accounts/me.ts';
import {
  askForPassword,
  changePassword,
  choosePassword,
  makeFirstAdministrator,
} from '../accounts/password.ts';
import { setReminderMail } from '../accounts/reminder-mail.ts';
import { listRoleRequirements, requireTwoFactor } from '../accounts/role-requirements.ts';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from '../accounts/second-factor.ts';
import {
  confirmSignIn,
  endAllMySessions,
  endMySession,
  listMySessions,
  signIn,
  signInToDemonstration,
  signOut,
} from '../accounts/session.ts';
import { listMyTokens, makeToken, revokeToken } from '../accounts/token.ts';
import type { AreaOperations } from '../endpoint.ts';

/** Sign-in, the own account, and the accounts of others. */
export const accounts: AreaOperations = {
  endpoints: [getMe, listMySessions, listMyTokens, listAccounts, listRoleRequirements],
  commands: [
    signIn,
    confirmSignIn,
    signInToDemonstration,
    signOut,
    endMySession,
    endAllMySessions,
    askForPassword,
    choosePassword,
    changePassword,
    makeFirstAdministrator,
    beginSecondFactor,
    confirmSecondFactor,
    removeSecondFactor,
    setReminderMail,
    makeToken,
    revokeToken,
    inviteAccount,
    sendPasswordLink,
    giveGrant,
    endGrant,
    closeAccount,
    reopenAccount,
    takeSecondFactor,
    requireTwoFactor,
  ],
};
