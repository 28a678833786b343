/** Query fields of a list that a file, which is always whole, knows nothing of. */
const pageFields = ['limit', 'cursor'];

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
