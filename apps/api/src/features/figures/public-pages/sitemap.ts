import { publicAddressOf } from './public-addresses.ts';
import type { PublicUnit } from './public-units.ts';

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

/** What search engines may read: the public pages, and not the endless views of the others. */
export const robotsText = (publicAddress: string): string =>
  `User-agent: *
Allow: /cong-khai
Disallow: /

Sitemap: ${publicAddress}/sitemap.xml
`;
