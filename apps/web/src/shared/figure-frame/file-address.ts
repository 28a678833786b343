/** Query fields of a list that a file, which is always whole, knows nothing of. */
const pageFields = ['limit', 'cursor'];

/** The code that shows the figure of an answer in a page of another site. */
export function embedCodeOf(answerAddress: string, title: string, lang: string): string {
  const [path = '', query = ''] = answerAddress.split('?');
  const kind = path.slice(path.lastIndexOf('/') + 1);
  const parameters = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(query)), lang });
  for (const field of pageFields) parameters.delete(field);
  const address = new URL(`/embed/${kind}?${parameters}`, location.origin).href;
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}

/**
 * Address of the file that the server makes of an answer: `/figures/trend?unit=…` with `svg` is
 * `/figures/trend.svg?unit=…`. `options`: how the file is to be, see the file endpoints.
 */
export function fileAddressOf(
  answerAddress: string,
  format: string,
  options: Readonly<Record<string, string>>,
): string {
  const [path = '', query = ''] = answerAddress.split('?');
  const parameters = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(query)), ...options });
  for (const field of pageFields) parameters.delete(field);
  return `${path}.${format}?${parameters}`;
}
