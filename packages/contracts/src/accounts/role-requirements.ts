import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { role } from './account-values.ts';

const requirements = z
  .object({ items: z.array(z.object({ role, twoFactor: z.boolean() })) })
  .meta({ id: 'RoleRequirements' });

export const listRoleRequirements = defineEndpoint({
  name: 'listRoleRequirements',
  method: 'GET',
  path: '/role-requirements',
  tag: 'accounts',
  summary: 'Which roles need a second factor',
  description: 'Every role, in the order of the policy.',
  access: 'account.manage',
  elsewhere: 'same',
  params: z.object({}),
  query: z.strictObject({}),
  response: requirements,
  problems: [],
  example: { params: {}, query: {} },
});

export const requireTwoFactor = defineCommand({
  name: 'requireTwoFactor',
  method: 'PUT',
  path: '/role-requirements/{role}',
  tag: 'accounts',
  summary: 'Decide whether a role needs a second factor',
  description:
    'Whoever has the role and no second factor can do nothing but set one up. For the whole country.',
  access: 'setting.manage',
  elsewhere: 'refused',
  precondition: 'none',
  status: 200,
  params: z.object({ role }),
  query: z.strictObject({}),
  body: z.strictObject({ twoFactor: z.boolean() }),
  response: requirements,
  problems: [],
  example: { params: { role: 'administrator' }, query: {}, body: { twoFactor: true } },
});
