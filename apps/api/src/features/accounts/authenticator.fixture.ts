import { createHmac } from 'node:crypto';
import { beginSecondFactor, confirmSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import type { Member } from './office.fixture.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(base32: string): Buffer {
  const bits = [...base32].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The six digits that an authenticator shows now, or some steps of half a minute later (RFC 6238). */
export function codeOf(uri: string, steps = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const key = bytesOf(new URL(uri).searchParams.get('secret') ?? '');
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The nth six digits that the authenticator shows neither now nor just before or after. */
export function wrongCode(uri: string, nth = 1): string {
  const shown = [-1, 0, 1].map((steps) => codeOf(uri, steps));
  const codes = Array.from({ length: nth + 3 }, (_, at) => String(at).padStart(6, '0'));
  return codes.filter((code) => !shown.includes(code))[nth - 1] ?? '';
}

export type SecondFactor = { readonly uri: string; readonly recoveryCodes: readonly string[] };

/** Sets up the second factor of somebody who has signed in. */
export async function setUpSecondFactor({ browser, password }: Member): Promise<SecondFactor> {
  const begun: SecondFactor = (await browser.send(beginSecondFactor, { body: { password } })).json();
  const confirmed = await browser.send(confirmSecondFactor, { body: { code: codeOf(begun.uri) } });
  if (confirmed.statusCode !== 200) throw new Error(confirmed.body);
  return begun;
}
