import type { Applicant } from '../application.ts';
import type { Work } from '../dossier-road.ts';

/** A commune of tỉnh Lạng Sơn as it is since 01/07/2025; its households are made up. */
export const commune = (work: Work, code: string, name: string, households: number): Applicant => ({
  ...{ code, name, households, district: null, set: 'XA_NTM_2026' },
  author: work.people.enterer,
});

/** A commune of huyện Lộc Bình as it was. */
export const communeOfDistrict = (work: Work, code: string, name: string, households: number): Applicant => ({
  ...{ code, name, households, district: 'Lộc Bình', set: 'XA_NTM_2022' },
  author: work.people.enterer,
});

/** Positions of criteria, the first `count` of them. */
export const first = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
