import { z } from 'zod';

/** Every code that a problem document can carry. Codes are stable: programs may switch on them. */
export const problemCodes = [
  'invalid_request',
  'invalid_date',
  'invalid_period',
  'invalid_unit',
  'invalid_criteria_set',
  'invalid_value',
  'invalid_json',
  'unknown_parameter',
  'missing_parameter',
  'conflicting_parameters',
  'invalid_cursor',
  'range_reversed',
  'range_too_long',
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'unknown_criterion',
  'set_does_not_apply',
  'before_any_data',
  'unknown_snapshot',
  'unknown_reorganisation',
  'sign_in_failed',
  'sign_in_expired',
  'code_wrong',
  'password_wrong',
  'password_refused',
  'link_not_valid',
  'too_many_attempts',
  'second_factor_stands',
  'expiry_out_of_range',
  'too_many_tokens',
  'unknown_token',
  'unknown_session',
  'unknown_account',
  'unknown_grant',
  'email_taken',
  'grant_not_valid',
  'account_closed',
  'own_account',
  'last_administrator',
  'unknown_round',
  'unit_not_in_round',
  'board_too_large',
  'unknown_request',
  'request_closed',
  'too_many_views',
  'signed_out',
  'forbidden',
  'two_factor_required',
  'token_not_allowed',
  'foreign_origin',
  'version_required',
  'version_conflict',
  'key_reused',
  'not_found',
  'method_not_allowed',
  'body_too_large',
  'unsupported_media_type',
  'uri_too_long',
  'rate_limited',
  'overloaded',
  'figures_busy',
  'not_ready',
  'internal_error',
] as const;

export const problemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof problemCode>;

export const problemIssue = z.object({
  path: z.string().meta({
    description: 'Where: the parameter or field, in dotted form.',
    example: 'period',
  }),
  code: problemCode,
  message: z.string(),
});

/** RFC 9457 problem document. `title` and messages follow Accept-Language (vi, en). */
export const problem = z
  .object({
    type: z.string().meta({ example: '/api/docs/problems#invalid_period' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: problemCode,
    requestId: z.string(),
    issues: z.array(problemIssue),
    current: z.unknown().optional().meta({
      description: 'With version_conflict: the resource as it stands now, in the form that a read of it has.',
    }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document.' });

export type Problem = z.infer<typeof problem>;
