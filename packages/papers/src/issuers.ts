import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { Issuer, Signature } from './layout/official-paper.ts';

/** An administrative unit as papers name it. */
export type NamedUnit = { readonly kind: UnitKind; readonly name: string };

/** Who signs; `deputy`: a vice chair in place of the chair (KT.). The name is null where it is not known. */
export type Signer = { readonly name: string | null; readonly deputy: boolean };

const chair = ({ deputy }: Signer): readonly string[] =>
  deputy ? ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] : ['CHỦ TỊCH'];

/** `Ủy ban nhân dân xã Khuất Xá`. */
export const committeeName = (unit: NamedUnit): string => `Ủy ban nhân dân ${unitTitle(unit, 'vi')}`;

/** The people's committee of the unit as the head of a paper names it. */
export const committee = (unit: NamedUnit): Issuer => ({
  superior: [],
  name: ['Ủy ban nhân dân', unitTitle(unit, 'vi')],
  place: unit.name,
});

/** What a people's committee issues is signed on its behalf (TM.). */
export const committeeSignature = (signer: Signer): Signature => ({
  titles: ['TM. ỦY BAN NHÂN DÂN', ...chair(signer)],
  name: signer.name,
});

/** What the chair of a people's committee decides is signed in the chair's own right. */
export const chairSignature = (signer: Signer): Signature => ({ titles: chair(signer), name: signer.name });

/** The standing board of the Fatherland Front of the unit, which asks the people of their satisfaction. */
export const fatherlandFront = (unit: NamedUnit): Issuer => ({
  superior: ['Ủy ban MTTQ Việt Nam', unitTitle(unit, 'vi')],
  name: ['Ban Thường trực'],
  place: unit.name,
});

/** A paper of the standing board of the Fatherland Front is signed on its behalf. */
export const frontSignature = (signer: Signer): Signature => ({
  titles: ['TM. BAN THƯỜNG TRỰC', ...chair(signer)],
  name: signer.name,
});
