import type { Role } from '../../../packages/database/src/generated/client.ts';

export type DemonstrationAccount = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Statistical code of the unit that the grant is for, and a day on which the code is its own. */
  readonly unit: string;
  readonly body?: string;
};

export const demonstrationProvince = '20';
const khuatXa = '06565';

/** The verifier of the demonstration: also the one who opened its rounds. */
export const demonstrationVerifier = 'demo-verifier';

/**
 * One person for each role but that of the administrator: whoever runs the instance makes that one. They have no
 * password, are offered on the sign-in page under what they are, and what they enter is simulated.
 */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { id: 'demo-commune-officer', name: 'Cán bộ xã Khuất Xá', role: 'commune_officer', unit: khuatXa },
  {
    id: 'demo-entry-officer',
    name: 'Cán bộ nhập liệu Văn phòng Điều phối',
    role: 'commune_officer',
    unit: demonstrationProvince,
  },
  {
    id: demonstrationVerifier,
    name: 'Cán bộ thẩm tra Văn phòng Điều phối',
    role: 'district_verifier',
    unit: demonstrationProvince,
  },
  {
    id: 'demo-department-specialist',
    name: 'Chuyên viên Sở Y tế',
    role: 'department_specialist',
    unit: demonstrationProvince,
    body: 'Sở Y tế',
  },
  {
    id: 'demo-committee-member',
    name: 'Ủy viên Ban Chỉ đạo',
    role: 'committee_member',
    unit: demonstrationProvince,
  },
  {
    id: 'demo-appraiser',
    name: 'Thẩm định viên cấp tỉnh',
    role: 'provincial_appraiser',
    unit: demonstrationProvince,
  },
  { id: 'demo-analyst', name: 'Chuyên viên phân tích', role: 'analyst', unit: demonstrationProvince },
];

/** Whom a dossier is handed over to, and who reviews it beside the first. */
export const secondDemonstrationAppraiser: DemonstrationAccount = {
  id: 'demo-second-appraiser',
  name: 'Thẩm định viên thứ hai',
  role: 'provincial_appraiser',
  unit: demonstrationProvince,
};

/** Rounds of the demonstration: the quarters of 2026, with the dates that its province set. */
export const demonstrationRounds = [
  { period: '2026-Q1', asOf: '2026-03-31', dueOn: '2026-04-15' },
  { period: '2026-Q2', asOf: '2026-06-30', dueOn: '2026-07-15' },
  { period: '2026-Q3', asOf: '2026-09-30', dueOn: '2026-10-15' },
  { period: '2026-Q4', asOf: '2026-12-31', dueOn: '2027-01-15' },
] as const;

/** Who answers for which criterion of the set of 2026 in the demonstration: an example, not the province's decision. */
export const demonstrationResponsibilities = [
  { body: 'Sở Xây dựng', positions: [1] },
  { body: 'Sở Y tế', positions: [5, 6] },
  { body: 'Sở Nông nghiệp và Môi trường', positions: [8] },
] as const;

export const demonstrationRequest = {
  period: '2026-Q4',
  body: 'Sở Y tế',
  text: 'Rà soát các tiêu chí mình phụ trách trong quý IV/2026, nêu xã cần hỗ trợ.',
  dueOn: '2026-12-15',
  madeAt: '2026-10-20T02:00:00Z',
  positions: [5, 6],
} as const;
