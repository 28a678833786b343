import { problem } from '@tiendo/contracts/problem.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('none');
});
afterAll(() => api.close());

describe('a problem document', () => {
  it.each([
    ['/api/v1/nothing', 404, 'not_found'],
    ['/api', 404, 'not_found'],
    ['/assets/gone.js', 404, 'not_found'],
    ['/api/v1/units/%E0%A4%A', 404, 'not_found'],
    [`/api/v1/units/${'u'.repeat(300)}`, 404, 'not_found'],
    [`/api/v1/units?q=${'u'.repeat(5000)}`, 414, 'uri_too_long'],
  ])('for the address %s is %i', async (url, status, code) => {
    const response = await api.get(url);
    expect(problem.parse(response.json())).toMatchObject({ status, code });
    expect(response.statusCode).toBe(status);
  });

  it('for another method on an unknown address says that there is nothing', async () => {
    const response = await api.app.inject({ method: 'POST', url: '/nowhere', payload: { a: 1 } });
    expect(problem.parse(response.json()).code).toBe('not_found');
  });

  it.each(['/healthz', '/api/v1/openapi.json'])(
    'for another method at %s says which it takes',
    async (url) => {
      const response = await api.app.inject({ method: 'POST', url, payload: { a: 1 } });
      expect(problem.parse(response.json()).code).toBe('method_not_allowed');
      expect(response.headers.allow).toBe('GET, HEAD');
    },
  );
});
