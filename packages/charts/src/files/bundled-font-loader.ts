import letters400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url&no-inline';
import letters600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url&no-inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url&no-inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url&no-inline';
import figures400 from '../fonts/tiendo-figures-400.woff2?url&no-inline';
import figures600 from '../fonts/tiendo-figures-600.woff2?url&no-inline';
import type { FontFace, FontLoader } from './font-faces.ts';

const addresses: Record<FontFace['name'], string> = {
  'letters-latin-400': letters400,
  'letters-latin-600': letters600,
  'letters-vietnamese-400': vietnamese400,
  'letters-vietnamese-600': vietnamese600,
  'figures-400': figures400,
  'figures-600': figures600,
};

/** Reads the faces that the page was built with; fails where one cannot be fetched. */
export const loadBundledFont: FontLoader = async (name) => {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`font ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
