import { problem } from '@tiendo/contracts/problem.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const district = 'unit=188@2020-03-31&set=XA_NTM_2016';
const average = `/api/v1/figures/average?${district}`;

describe('a problem document', () => {
  it.each([
    [
      'an unknown unit',
      '/api/v1/figures/average?unit=999@2020-03-31&set=XA_NTM_2016&asOf=2020-03-31',
      404,
      'unknown_unit',
      'unit',
    ],
    ['an unknown id', '/api/v1/units/u999999', 404, 'unknown_unit', 'id'],
    ['a code at a date when nothing had it', '/api/v1/units/188@2026-01-01', 404, 'unknown_unit', 'id'],
    [
      'a code without a date',
      `/api/v1/figures/average?unit=188&set=XA_NTM_2016&asOf=2020-03-31`,
      400,
      'invalid_unit',
      'unit',
    ],
    ['a unit that no longer exists', `${average}&period=2025-Q4`, 422, 'unit_not_valid_then', 'unit'],
    [
      'an unknown set',
      '/api/v1/figures/average?unit=188@2020-03-31&set=NO_SUCH&asOf=2020-03-31',
      404,
      'unknown_criteria_set',
      'set',
    ],
    ['a set code of another form', '/api/v1/criteria-sets/x', 400, 'invalid_criteria_set', 'code'],
    [
      'a set of another province',
      '/api/v1/figures/average?unit=188@2020-03-31&set=XA_NTM_NANG_CAO_HATINH_2022&period=2024-Q1',
      422,
      'set_does_not_apply',
      'set',
    ],
    [
      'a set of another kind of unit',
      '/api/v1/figures/average?unit=06526@2020-03-31&set=XA_NTM_2016&period=2020-Q1',
      422,
      'set_does_not_apply',
      'set',
    ],
    ['a date before the set', `${average}&asOf=2010-12-31`, 422, 'set_does_not_apply', 'set'],
    ['a date before any data', `${average}&asOf=2017-06-30`, 422, 'before_any_data', 'asOf'],
    ['a period before any data', `${average}&period=2017-Q2`, 422, 'before_any_data', 'period'],
    [
      'changes up to a date before any data',
      `/api/v1/figures/changes?${district}&from=2017-01-01&to=2017-06-30`,
      422,
      'before_any_data',
      'to',
    ],
    [
      'a trend before any data',
      `/api/v1/figures/trend?${district}&from=2016-Q4&to=2017-Q2`,
      422,
      'before_any_data',
      'to',
    ],
    ['a malformed period', `${average}&period=2020-Q5`, 400, 'invalid_period', 'period'],
    [
      'a half-year as the start of a trend',
      `/api/v1/figures/trend?${district}&from=2020-H1&to=2020-Q4`,
      400,
      'invalid_period',
      'from',
    ],
    ['an impossible date', `${average}&asOf=2020-02-30`, 400, 'invalid_date', 'asOf'],
    [
      'both a date and a period',
      `${average}&asOf=2020-03-31&period=2020-Q1`,
      400,
      'conflicting_parameters',
      'asOf',
    ],
    ['neither a date nor a period', average, 400, 'conflicting_parameters', 'asOf'],
    ['an unknown parameter', `${average}&asOf=2020-03-31&colour=red`, 400, 'unknown_parameter', 'colour'],
    [
      'a parameter of the prototype',
      `${average}&asOf=2020-03-31&__proto__=1`,
      400,
      'unknown_parameter',
      '__proto__',
    ],
    [
      'a missing parameter',
      '/api/v1/figures/average?unit=188@2020-03-31&asOf=2020-03-31',
      400,
      'missing_parameter',
      'set',
    ],
    ['an unknown layer', `${average}&asOf=2020-03-31&layer=both`, 400, 'invalid_value', 'layer'],
    ['a search for a control character', '/api/v1/units?q=%00', 400, 'invalid_value', 'q'],
    ['a parameter given twice', '/api/v1/units?q=a&q=b', 400, 'invalid_value', 'q'],
    ['a page that is too large', '/api/v1/units?limit=501', 400, 'invalid_value', 'limit'],
    ['a cursor that nobody gave', '/api/v1/units?cursor=abc', 400, 'invalid_cursor', 'cursor'],
    ['a cursor with strange signs', '/api/v1/units?cursor=%24', 400, 'invalid_cursor', 'cursor'],
    [
      'a reversed range',
      `/api/v1/figures/trend?${district}&from=2020-Q2&to=2020-Q1`,
      400,
      'range_reversed',
      'from',
    ],
    [
      'changes over a reversed range',
      `/api/v1/figures/changes?${district}&from=2020-Q2&to=2020-Q1`,
      400,
      'range_reversed',
      'from',
    ],
    [
      'snapshots of a reversed range',
      '/api/v1/snapshots?unit=188@2020-03-31&from=2021&to=2020',
      400,
      'range_reversed',
      'from',
    ],
    [
      'a range of more than eighty quarters',
      `/api/v1/figures/trend?${district}&from=2000-Q1&to=2020-Q1`,
      400,
      'range_too_long',
      'to',
    ],
    ['an unknown snapshot', '/api/v1/snapshots/999999', 404, 'unknown_snapshot', 'id'],
    ['a snapshot id that is no number', '/api/v1/snapshots/one', 400, 'invalid_value', 'id'],
    ['a snapshot id beyond the range', '/api/v1/snapshots/99999999999', 400, 'invalid_value', 'id'],
  ])('for %s says what, where and in both languages', async (_, url, status, code, path) => {
    const [vi, en] = await Promise.all([
      api.get(url),
      api.get(url, { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' }),
    ]);
    expect(vi.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const [inVietnamese, inEnglish] = [problem.parse(vi.json()), problem.parse(en.json())];
    expect(inVietnamese).toMatchObject({ status, code, issues: [{ path, code }] });
    expect(vi.statusCode).toBe(status);
    expect(inEnglish).toMatchObject({ status, code, issues: [{ path, code }] });
    expect(inEnglish.title).not.toBe(inVietnamese.title);
    expect(inEnglish.detail).not.toMatch(/[{}[\]]/);
    expect([vi.headers['content-language'], en.headers['content-language']]).toEqual(['vi', 'en']);
  });

  it('for several mistakes names each', async () => {
    const response = await api.get('/api/v1/figures/average?unit=188&asOf=2020-13-01&colour=red');
    expect(problem.parse(response.json())).toMatchObject({
      code: 'invalid_request',
      issues: expect.arrayContaining([
        expect.objectContaining({ path: 'unit', code: 'invalid_unit' }),
        expect.objectContaining({ path: 'set', code: 'missing_parameter' }),
        expect.objectContaining({ path: 'asOf', code: 'invalid_date' }),
        expect.objectContaining({ path: 'colour', code: 'unknown_parameter' }),
      ]),
    });
  });

  it('hides what went wrong inside and gives an id to report', async () => {
    const broken = await startApi('none');
    await broken.database.$transaction([
      broken.database.$executeRaw`SET LOCAL ROLE NONE`,
      broken.database.$executeRaw`DROP TABLE source_document CASCADE`,
    ]);
    const response = await broken.get('/api/v1/sources', { 'accept-language': 'en' });
    await broken.close();
    const told = problem.parse(response.json());
    expect(told).toMatchObject({ status: 500, code: 'internal_error', issues: [] });
    expect(response.body).not.toContain('source_document');
    expect(told.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
  });
});
