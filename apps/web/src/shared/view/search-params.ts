/** Search parameters as plain text: every value a string, `@` and `:` left readable. */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${readable(String(value))}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%3A', ':');

/** Thrown for an address that a page does not understand; names the parameters at fault. */
export class InvalidSearch extends Error {
  readonly parameters: string[];
  constructor(parameters: string[]) {
    super(parameters.join(', '));
    this.name = 'InvalidSearch';
    this.parameters = parameters;
  }
}
