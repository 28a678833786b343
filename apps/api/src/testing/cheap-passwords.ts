import { randomBytes, scryptSync } from 'node:crypto';
import type { PasswordHashing } from '../features/accounts/password-hashing.ts';

const keyOf = (password: string, salt: string): string =>
  scryptSync(password, salt, 64, { N: 2, r: 1, p: 1 }).toString('hex');

/** Scrypt at next to no cost, for tests of what people do once their password is known to be right or wrong. */
export const cheapPasswords: PasswordHashing = {
  hash: async (password) => {
    const salt = randomBytes(16).toString('hex');
    return `${salt}:${keyOf(password, salt)}`;
  },
  verify: async ({ hash, password }) => {
    const [salt = '', key] = hash.split(':');
    return keyOf(password, salt) === key;
  },
};
