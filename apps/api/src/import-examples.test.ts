import type { Command, Operation } from '@tiendo/contracts/endpoint.ts';
import { commands, endpoints, fileEndpoints } from '@tiendo/contracts/endpoints.ts';
import { cancelImport } from '@tiendo/contracts/imports/import-commands.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, type Importing, importing } from './testing/importing.fixture.ts';
import { type Reporting, startReporting } from './testing/reporting.fixture.ts';

const file = 'Mã xã;TC1;TC10;Thu nhập BQ\r\n06532;Đ;Đ;36.500';

let reporting: Reporting;
let imports: Importing;
/** Imports that can be applied; the second is there to be cancelled. */
let planned: number[];

beforeAll(async () => {
  reporting = await startReporting();
  imports = importing(reporting);
  planned = [(await imports.planned(file)).id, (await imports.planned(file)).id];
});
afterAll(() => reporting.api.close());

const named = <O extends Operation>(list: readonly O[]) =>
  list.filter(({ tag }) => tag === 'imports').map((one) => [one.name, one] as const);

/** The example of an operation on an import and in the round of the test. */
function exampleOf<O extends Operation>({ name, example }: O): O['example'] {
  const id = planned[name === cancelImport.name ? 1 : 0];
  const { query, params } = example;
  return {
    ...example,
    ...('id' in params && { params: { id } }),
    ...('round' in query && { query: { ...query, round: reporting.roundId } }),
  };
}

async function send(command: Command) {
  const { api, officer } = reporting;
  const example = exampleOf(command);
  if (command.takesFile !== true) return api.send(command, { ...example, as: officer });
  const { headers, payload } = formOf(file);
  const url = urlOf(command, example);
  return api.app.inject({ method: 'POST', url, payload, headers: { ...headers, ...api.as(officer) } });
}

describe.each(named(commands))('%s', (_, command) => {
  it('answers its own example with what the contract promises', async () => {
    const response = await send(command);
    expect([response.statusCode, response.body]).toEqual([command.status, expect.any(String)]);
    expect(command.response.safeParse(response.json()).error?.issues).toBeUndefined();
    await reporting.api.imports.idle();
  });
});

describe.each(named(endpoints))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    const { api, officer } = reporting;
    const response = await api.get(urlOf(endpoint, exampleOf(endpoint)), api.as(officer));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    expect(response.headers).toMatchObject({ 'cache-control': 'private, no-store' });
  });
});

describe.each(named(fileEndpoints))('%s', (_, endpoint) => {
  it('answers its own example with a file of the kind that the contract promises', async () => {
    const { api, officer } = reporting;
    const response = await api.get(urlOf(endpoint, exampleOf(endpoint)), api.as(officer));
    expect(response.statusCode).toBe(200);
    expect(endpoint.mediaTypes).toContain(response.headers['content-type']);
  });
});
