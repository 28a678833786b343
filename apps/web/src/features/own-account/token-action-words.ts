import type { TokenAction } from '@tiendo/policy/action.ts';

/** The words for what a token may be used for. */
export const tokenActionWords = {
  'report.read': 'tokens.action.readReports',
  'report.enter': 'tokens.action.enterReports',
  'report.submit': 'tokens.action.submitReports',
  'board.read': 'tokens.action.readBoard',
  'request.read': 'tokens.action.readRequests',
  'audit.read': 'tokens.action.readAudit',
} as const satisfies Record<TokenAction, string>;
