import { oneLine } from '../one-line.ts';

const longestName = 200;

/** The ending of a name in lower case, without its dot; empty where it has none. */
export const extensionOf = (name: string): string =>
  /[^.]\.+([^.]{1,20})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * A name that others chose as it is kept: NFC, without folders, control or direction characters and signs that file
 * systems refuse, at most 200 characters, its ending kept.
 */
export function evidenceName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const plain = oneLine(base)
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const extension = extensionOf(plain);
  const ending = extension === '' ? '' : `.${extension}`;
  const stem = [...plain.slice(0, plain.length - ending.length)];
  return `${stem.slice(0, longestName - ending.length).join('') || 'minh-chung'}${ending}`;
}
