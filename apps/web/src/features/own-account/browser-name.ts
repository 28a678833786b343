const browsers: readonly [mark: RegExp, name: string][] = [
  [/Edg\//, 'Microsoft Edge'],
  [/coc_coc_browser\//, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
];

const systems: readonly [mark: RegExp, name: string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstOf = (known: typeof browsers, agent: string): string | undefined =>
  known.find(([mark]) => mark.test(agent))?.[1];

/** What people call a browser by how it names itself: `Chrome, Windows`; the text itself where it is none of the known. */
export function browserName(agent: string): string {
  const named = [firstOf(browsers, agent), firstOf(systems, agent)].filter((name) => name !== undefined);
  return named.length === 0 ? agent : named.join(', ');
}
