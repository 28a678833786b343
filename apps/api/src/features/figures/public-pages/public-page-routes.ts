import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { language } from '@tiendo/contracts/values.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { HtmlTask, IndexPageTask } from '@tiendo/renderer/html/html-task.ts';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendProblemPage } from '../../../plugins/problem-details.ts';
import { AppError } from '../../../shared/app-error.ts';
import { answerWithFile, offeredFile } from '../../../shared/files/mount-file.ts';
import type { FigureFileOptions, ReadSources } from '../files/figure-file-routes.ts';
import type { FigureGround, FileQuery } from '../files/figure-input.ts';
import { embedRoot, publicAddressOf, publicRoot } from './public-addresses.ts';
import { pageLink, publicUnitPage } from './public-unit-page.ts';
import { type PublicUnit, publicUnits } from './public-units.ts';
import { shownFigure } from './shown-figure.ts';
import { robotsText, sitemapOf, sitemapPath } from './sitemap.ts';

type Ground = (request: FastifyRequest) => Promise<FigureGround>;

const pageQuery = z.strictObject({ lang: language.default('vi') });

/** Districts before communes before villages, each by name. */
const largestFirst = (a: PublicUnit, b: PublicUnit): number =>
  a.unit.path.length - b.unit.path.length || compareVietnamese(a.unit.name, b.unit.name);

/** Names of provinces, each with its pages; a unit without one stands under its own name. */
function groupsOf(units: Iterable<PublicUnit>, lang: Lang): IndexPageTask['groups'] {
  const byProvince = Map.groupBy(units, ({ unit }) => unit.path.at(-2) ?? unit.name);
  return [...byProvince]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .map(([name, pages]) => ({
      name,
      pages: pages.sort(largestFirst).map((page) => pageLink(page, lang)),
    }));
}

function indexPage({ sources, publicAddress }: FigureGround, lang: Lang): IndexPageTask {
  return {
    html: 'index',
    head: {
      lang,
      address: publicAddressOf(publicAddress, null, lang),
      interactive: '/',
      otherLanguage: publicAddressOf('', null, lang === 'vi' ? 'en' : 'vi'),
    },
    groups: groupsOf(publicUnits(sources).values(), lang),
  };
}

type Page = { path: string; querystring: z.ZodType; task: (request: FastifyRequest) => Promise<HtmlTask> };

/** A figure by itself, to stand in a page of another site. */
const embedPage = <Kind extends FigureKind>(kind: Kind, ground: Ground): Page => ({
  path: `${embedRoot}/${kind}`,
  querystring: figureFiles[kind].query,
  task: async (request) => {
    const query = request.query as FileQuery<Kind>;
    const shown = shownFigure(await ground(request), kind, query);
    const { address } = shown.figure;
    return { html: 'embed', head: { lang: query.lang, address, interactive: address }, shown };
  },
});

const langOf = (request: FastifyRequest): Lang => (request.query as z.infer<typeof pageQuery>).lang;

const indexOf = (ground: Ground): Page => ({
  path: publicRoot,
  querystring: pageQuery,
  task: async (request) => indexPage(await ground(request), langOf(request)),
});

const unitPage = (ground: Ground): Page => ({
  path: `${publicRoot}/:unit`,
  querystring: pageQuery,
  task: async (request) => {
    const known = await ground(request);
    const shown = publicUnits(known.sources).get((request.params as { unit: string }).unit);
    if (shown === undefined) throw new AppError('not_found');
    return publicUnitPage(known, shown, langOf(request));
  },
});

/** Pages that need neither an account nor a script: figures to embed, what was published of each unit, and their list. */
export const publicPageRoutes =
  (sources: ReadSources, { files, publicAddress, build }: FigureFileOptions) =>
  async (app: FastifyInstance) => {
    const ground: Ground = async ({ dataVersions }) => ({
      sources: await sources(dataVersions),
      publicAddress,
    });
    app.setErrorHandler<FastifyError>(sendProblemPage);
    const kinds = Object.keys(figureFiles) as FigureKind[];
    for (const page of [...kinds.map((kind) => embedPage(kind, ground)), indexOf(ground), unitPage(ground)])
      app.get(
        page.path,
        { schema: { hide: true, querystring: page.querystring }, config: { remembered: true } },
        (request, reply) =>
          answerWithFile(request, reply, files, async () => offeredFile(build, await page.task(request))),
      );
    app.get(sitemapPath, { schema: { hide: true } }, async (_request, reply) => {
      const units = publicUnits(await sources()).values();
      return reply.type('application/xml; charset=utf-8').send(sitemapOf(publicAddress, units));
    });
    app.get('/robots.txt', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(robotsText(publicAddress)),
    );
  };
