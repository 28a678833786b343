/** A place within this site that one came from, as an address may name it; null for any other text. */
export function returnAddress(text: string | undefined): string | null {
  if (text === undefined || !text.startsWith('/')) return null;
  const here = 'http://here.invalid';
  const url = URL.parse(text, here);
  return url === null || url.origin !== here ? null : `${url.pathname}${url.search}${url.hash}`;
}
