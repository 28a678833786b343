import { langSon, locBinh } from '@tiendo/charts/fixtures/references.ts';
import type { GrantAnswer } from '@tiendo/contracts/accounts/account-values.ts';
import type { getMe, OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';

export type MeAnswer = AnswerOf<typeof getMe>;

/** What the server says where nobody is signed in. */
export const nobody: MeAnswer = {
  account: null,
  today: '2026-11-22',
  mostFileBytes: 20_971_520,
  identityProvider: null,
  demonstrationAccounts: [],
};

export const grant = (more: Partial<GrantAnswer> = {}): GrantAnswer => ({
  id: 1,
  role: 'commune_officer',
  unit: locBinh,
  body: null,
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});

export const officer: OwnAccount = {
  id: 'en',
  name: 'Hoàng Thị Én',
  email: 'en.hoang@langson.example',
  language: 'vi',
  demonstration: false,
  mailReminders: true,
  hasPassword: true,
  twoFactorEnabled: false,
  needsTwoFactor: false,
  grants: [grant()],
};

export const administrator: OwnAccount = {
  ...officer,
  id: 'an',
  name: 'Lý Văn An',
  email: 'an.ly@langson.example',
  grants: [grant({ role: 'administrator', unit: langSon })],
};

/** What the server says to somebody who is signed in. */
export const signedInAs = (account: OwnAccount): MeAnswer => ({ ...nobody, account });
