import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { ReactNode } from 'react';

/** The look of the pages: a sheet of paper, light or dark as the reader's system, ready to print. */
const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#16181b;--ink2:#43484e;--line:#c3c5c0;--link:#0b5bd3}
@media (prefers-color-scheme:dark){:root{--page:#121417;--ink:#ecedef;--ink2:#c1c6cb;--line:#3e444b;--link:#8fbcff}.picture{background:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 "Be Vietnam Pro","Segoe UI","Noto Sans",Arial,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1rem 1.25rem 2rem}
h1{margin:.25rem 0;font-size:1.75rem;line-height:1.4}
h2{margin:1.5rem 0 .25rem;padding-top:.375rem;border-top:1px solid var(--ink);font-size:1.0625rem;line-height:1.45}
p{margin:.25rem 0}
a{color:var(--link)}
.quiet{color:var(--ink2);font-size:.875rem}
.lead{font-size:1.25rem}
.line{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
figure{margin:0}
.picture{display:block;width:100%;height:auto}
details{margin:.25rem 0}
summary{cursor:pointer;line-height:1.75rem}
.scroll{max-width:100%;overflow:auto}
table{border-collapse:collapse;font-size:.8125rem}
caption{text-align:left;color:var(--ink2)}
th,td{padding:.1875rem .625rem .1875rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
[data-numeric]{text-align:right;font-variant-numeric:tabular-nums}
ul{margin:.25rem 0;padding:0;list-style:none;columns:16rem}
li{padding:.1875rem 0;break-inside:avoid}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.embed{padding:.5rem}
.heard{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
@media print{.noprint{display:none}main{padding:0}}
`;

type HtmlDocumentProps = {
  lang: Lang;
  title: string;
  description: string;
  /** The address to link and to index; none for what stands in another page. */
  canonical?: string;
  /** The picture that is shown where the page is linked; needs to be absolute to be found. */
  image?: string;
  other?: { lang: Lang; address: string };
  children: ReactNode;
};

/** A whole page: head with what search engines and messengers show of it, and its body. It needs no script. */
export function HtmlDocument(props: HtmlDocumentProps) {
  const { lang, title, description, canonical, image, other, children } = props;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {canonical === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={canonical} />
        )}
        {other !== undefined && <link rel="alternate" hrefLang={other.lang} href={other.address} />}
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content="Tiendo" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        {canonical !== undefined && <meta property="og:url" content={canonical} />}
        {image !== undefined && <meta property="og:image" content={image} />}
        {image !== undefined && <meta name="twitter:card" content="summary_large_image" />}
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <style>{style}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
