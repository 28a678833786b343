import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** Where the figures for pages of other sites begin. */
export const embedRoot = '/embed';

/** Where the public pages begin. */
export const publicRoot = '/cong-khai';

/** The address of the public page of a unit, or of their list; Vietnamese is what is not said. */
export function publicAddressOf(publicAddress: string, ref: string | null, lang: Lang): string {
  const page = ref === null ? publicRoot : `${publicRoot}/${ref}`;
  return `${publicAddress}${page}${lang === 'vi' ? '' : `?lang=${lang}`}`;
}
