import type { Role } from './role.ts';

/**
 * What can be done to the data of a unit, and by whom. A deed that is not named here is either open to everybody
 * (reads of accepted figures) or to everybody who has signed in, for what is their own.
 */
export const rolesAllowed = {
  /** See reports before they are accepted, with notes, evidence and history. */
  'report.read': [
    'commune_officer',
    'district_verifier',
    'department_specialist',
    'committee_member',
    'provincial_appraiser',
    'administrator',
  ],
  /** Write verdicts, values, notes and evidence of a report; open a correction; import. */
  'report.enter': ['commune_officer', 'department_specialist'],
  /** Hand a report in, and take it back before it is decided on. */
  'report.submit': ['commune_officer'],
  /** Accept a report or return it with reasons; withdraw an accepted one. */
  'report.verify': ['district_verifier'],
  /** Open a period for reports, set its due date, lock it, grant exceptions from the lock. */
  'round.manage': ['district_verifier', 'administrator'],
  /** See who has reported what, and who holds it. */
  'board.read': [
    'commune_officer',
    'district_verifier',
    'department_specialist',
    'committee_member',
    'provincial_appraiser',
    'administrator',
  ],
  /** Remind those who are late. */
  'reminder.send': ['district_verifier', 'committee_member', 'administrator'],
  /** Ask a department to review its criteria by a date. */
  'request.make': ['district_verifier', 'committee_member'],
  /** See such requests with their answers. */
  'request.read': [
    'district_verifier',
    'department_specialist',
    'committee_member',
    'provincial_appraiser',
    'administrator',
  ],
  /** Answer a request made to one's own body. */
  'request.answer': ['department_specialist'],
  /** See dossiers of recognition with their papers, reviews and talk. */
  'dossier.read': [
    'commune_officer',
    'district_verifier',
    'department_specialist',
    'committee_member',
    'provincial_appraiser',
    'administrator',
  ],
  /** Prepare a dossier, add papers, hand it in, take it back; record a survey of satisfaction. */
  'dossier.apply': ['commune_officer'],
  /** Verify a dossier for the district (thẩm tra), and hand it on. */
  'dossier.verify': ['district_verifier'],
  /** Confirm the criteria of one's own body in a dossier. */
  'dossier.confirm': ['department_specialist'],
  /** Appraise a dossier for the province (thẩm định). */
  'dossier.appraise': ['provincial_appraiser'],
  /** Give dossiers to reviewers, set their due dates, note what was seen on the spot. */
  'dossier.review': ['district_verifier', 'provincial_appraiser'],
  /** Talk about a dossier. */
  'dossier.comment': [
    'commune_officer',
    'district_verifier',
    'department_specialist',
    'committee_member',
    'provincial_appraiser',
  ],
  /** Record sittings of the appraisal council, decisions of recognition, their publication and revocation. */
  'recognition.record': ['provincial_appraiser'],
  /** Set the day limits and shares that a province holds a procedure to. */
  'procedure.manage': ['provincial_appraiser', 'administrator'],
  /** Invite people, give and end their grants, close their accounts. */
  'account.manage': ['administrator'],
  /** Decide which roles need a second factor; only for the whole country. */
  'setting.manage': ['administrator'],
  /** Read and export the audit trail. */
  'audit.read': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof rolesAllowed;

export const actions = Object.keys(rolesAllowed) as readonly Action[];

/** Deeds that a program may do with a token of a person: never those that give rights. */
export const tokenActions = [
  'report.read',
  'report.enter',
  'report.submit',
  'board.read',
  'request.read',
  'audit.read',
] as const satisfies readonly Action[];

export type TokenAction = (typeof tokenActions)[number];
