/** What a person is for the programme, within a subtree of units and for a time. */
export const roles = [
  'commune_officer',
  'district_verifier',
  'department_specialist',
  'committee_member',
  'provincial_appraiser',
  'analyst',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** Whether a role speaks for the criteria of one responsible body only, which its grants then name. */
export const isOfOneBody = (role: Role): boolean => role === 'department_specialist';
