import path from 'node:path';
import type { Elsewhere, Operation } from '../../packages/contracts/src/endpoint.ts';
import { operations } from '../../packages/contracts/src/endpoints.ts';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { type Action, rolesAllowed } from '../../packages/policy/src/action.ts';
import { type Role, roles } from '../../packages/policy/src/role.ts';

export const ACCESS_FILE = path.join(REPOSITORY_ROOT, 'docs/access.md');

const headings: Record<Role, string> = {
  commune_officer: 'officer',
  district_verifier: 'verifier',
  department_specialist: 'specialist',
  committee_member: 'committee',
  provincial_appraiser: 'appraiser',
  analyst: 'analyst',
  administrator: 'administrator',
};

const elsewhereWords: Record<Elsewhere, string> = {
  unknown: '404',
  left_out: 'left out',
  same: 'same',
  refused: '403',
};

const introduction = `# Who may call what

Generated from the contracts and \`packages/policy\` by \`pnpm docs:access\`; do not edit. A test calls every operation as
every role, within its units and elsewhere, and compares (\`apps/api/src/access.test.ts\`).

A grant is a role within a unit and everything under it, for a time. **●** may, within the units of the grant; **◐** may,
for the criteria of the responsible body that the grant names; **–** is refused with 403. *Elsewhere* is what somebody
is told who has the role in other units only: *404*, as if the thing did not exist; *left out*, the same answer without
it; *same*, what anybody with the role is told; *403*. Whoever has not signed in is told 401 by everything but the public
operations. A role that needs a second factor may do nothing before one is set up. An API token may do what it was made
for, and never more than the person who made it.
`;

const isAction = (access: Operation['access']): access is Action =>
  access !== 'public' && access !== 'signed_in';

function mark(action: Action, role: Role): string {
  const allowed: readonly Role[] = rolesAllowed[action];
  if (!allowed.includes(role)) return '–';
  return role === 'department_specialist' ? '◐' : '●';
}

function row({ method, path: where, access, elsewhere = 'unknown' }: Operation): string {
  const cells = isAction(access)
    ? [...roles.map((role) => mark(access, role)), elsewhereWords[elsewhere]]
    : [];
  return `| \`${method} ${where}\` | ${[isAction(access) ? `\`${access}\`` : access, ...cells].join(' | ')} |`;
}

const table = (rows: readonly Operation[]): string =>
  [
    `| Operation | Action | ${roles.map((role) => headings[role]).join(' | ')} | Elsewhere |`,
    `| --- | --- | ${roles.map(() => ':-:').join(' | ')} | --- |`,
    ...rows.map(row),
  ].join('\n');

const list = (rows: readonly Operation[]): string =>
  rows.map(({ method, path: where, summary }) => `- \`${method} ${where}\` – ${summary}`).join('\n');

/** The text of docs/access.md for the contracts and the policy as they stand. */
export function accessDocument(): string {
  const guarded = operations.filter(({ access }) => isAction(access));
  const own = operations.filter(({ access }) => access === 'signed_in');
  const open = operations.filter(({ access }) => access === 'public');
  const parts = [
    introduction,
    `## By role and unit\n\n${table(guarded)}\n`,
    `## For everybody who has signed in, about what is their own\n\nIn a session, not with a token.\n\n${list(own)}\n`,
    `## For everybody\n\nAccepted figures, and what is needed to sign in.\n\n${list(open)}\n`,
  ];
  return parts.join('\n');
}
