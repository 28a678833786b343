import { apiBase } from '@tiendo/contracts/url.ts';
import { publicAddressOf, publicRoot } from './public-addresses.ts';
import type { PublicUnit } from './public-units.ts';

export const sitemapPath = '/sitemap.xml';

/** A sitemap may hold no more addresses than this (sitemaps.org, protocol 0.9). */
const most = 50_000;

/** Every public page with the day its figures speak of, for search engines. References need no escaping. */
export function sitemapOf(publicAddress: string, units: Iterable<PublicUnit>): string {
  const pages = [...units].slice(0, most - 1).map(({ ref, date }) => {
    const address = publicAddressOf(publicAddress, ref, 'vi');
    return `<url><loc>${address}</loc><lastmod>${date}</lastmod></url>`;
  });
  const index = `<url><loc>${publicAddressOf(publicAddress, null, 'vi')}</loc></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[index, ...pages].join('\n')}
</urlset>
`;
}

/** In the patterns of robots.txt (RFC 9309). */
const readable = [publicRoot, sitemapPath, `${apiBase}/figures/*.svg`, `${apiBase}/figures/*.png`];

/**
 * What search engines may read: the public pages with their pictures and the sitemap, and not the endless
 * views of the others. The sitemap is named only where the public address is known: a relative address is
 * not allowed there (sitemaps.org).
 */
export function robotsText(publicAddress: string): string {
  const rules = ['User-agent: *', ...readable.map((path) => `Allow: ${path}`), 'Disallow: /'];
  const sitemap = publicAddress === '' ? [] : ['', `Sitemap: ${publicAddress}${sitemapPath}`];
  return `${[...rules, ...sitemap].join('\n')}\n`;
}
