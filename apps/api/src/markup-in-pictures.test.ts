import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { nameAfter } from './testing/hostile-names.fixture.ts';

const markup = '"><img src=x onerror=hostile()><script>hostile()</script>';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
  await nameAfter(api, [markup]);
});
afterAll(() => api.close());

const kinds = Object.keys(figureFiles) as FigureKind[];
const queryOf = (kind: FigureKind) => figureFiles[kind].example.query;

const picture = (kind: FigureKind): string =>
  urlOf(figureFiles[kind] as (typeof figureFiles)['trend'], {
    params: { format: 'svg' },
    query: queryOf(kind) as never,
  });
const embedded = (kind: FigureKind): string =>
  `/embed/${kind}?${new URLSearchParams(queryOf(kind) as never)}`;

it.each([...kinds.map(picture), ...kinds.map(embedded), '/cong-khai', '/cong-khai?lang=en'])(
  '%s shows names that are markup as the text that they are',
  async (url) => {
    const { statusCode, body } = await api.get(url);
    expect(statusCode).toBe(200);
    expect(body).not.toMatch(/<img src=x|<script>hostile/);
    expect(body.replaceAll(/<\/?tspan[^>]*>/g, '')).toContain('&lt;');
  },
);
