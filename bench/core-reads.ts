import type { Endpoint } from '@tiendo/contracts/endpoint.ts';
import { endpoints } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';

export type CoreRead = { name: string; path: string };

/** The same reads over the whole country, where they differ most from a district. */
const national: Record<string, Record<string, string>> = {
  getAverage: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', period: '2024-Q4' },
  getByUnit: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', period: '2024-Q4', level: 'commune' },
  getTrend: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', from: '2018-Q1', to: '2025-Q2' },
  getDistribution: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', period: '2024-Q4' },
  getCriteria: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', period: '2024-Q4' },
  getMatrix: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', period: '2024-Q4' },
  getChanges: { unit: 'VN@2024-12-31', set: 'XA_NTM_2022', from: '2024-Q3', to: '2024-Q4' },
  getRecognitions: { unit: 'VN@2024-12-31', period: '2024-Q4' },
};

const publicReads = endpoints.filter(({ access }) => access === 'public');

function nationalRead(endpoint: Endpoint): CoreRead[] {
  const query = national[endpoint.name];
  return query === undefined ? [] : [{ name: `${endpoint.name} (VN)`, path: urlOf(endpoint, { query }) }];
}

/** Every public endpoint as its contract's example asks it, and the figures over the whole country. */
export const coreReads: readonly CoreRead[] = publicReads.flatMap((endpoint) => [
  { name: endpoint.name, path: urlOf(endpoint, endpoint.example) },
  ...nationalRead(endpoint),
]);
