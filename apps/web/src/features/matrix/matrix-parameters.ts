import { noSince } from '@tiendo/contracts/matrix-address.ts';
import { periodCode } from '@tiendo/contracts/values.ts';
import { z } from 'zod';

const position = String.raw`[1-9]\d{0,2}`;
export const verdictPattern = new RegExp(`^(${position})-(dat|co-ban|chua-dat|khong-xet|chua-ro)$`);
export const sortPattern = new RegExp(`^(-?)(?:(dat|ten|doi)|tc(${position}))$`);
export const openPattern = new RegExp(`^(u?\\d{1,10})\\.(${position})$`);

/** What the matrix alone lets choose; what is left out takes its default. */
export const matrixParameters = {
  'so-voi': z.union([periodCode, z.literal(noSince)]).optional(),
  sap: z.string().regex(sortPattern).optional(),
  loc: z.string().regex(verdictPattern).optional(),
  diem: z.literal('co').optional(),
  nam: z
    .string()
    .regex(/^(19|20)\d{2}$/)
    .optional(),
  vung: z
    .string()
    .regex(/^[A-Z]{2,10}$/)
    .optional(),
  nhom: z
    .string()
    .regex(/^[1-9]\d?$/)
    .optional(),
  hien: z.literal('thay-doi').optional(),
  o: z.string().regex(openPattern).optional(),
};
