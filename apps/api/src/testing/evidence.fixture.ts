import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import {
  addEvidence,
  getEvidenceFile,
  type ReportEvidence,
} from '@tiendo/contracts/reports/report-evidence.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { strToU8 } from 'fflate';
import type { Caller } from '../shared/caller.ts';
import { samples } from '../shared/evidence/evidence-samples.fixture.ts';
import type { ApiUnderTest } from './api-under-test.ts';

const boundary = 'evidence-of-a-test';

/** A form with one file, its name as it stands in the header. */
export const evidenceForm = (name: string, content: Uint8Array = samples.pdf) => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]),
});

/** A file that says something of its own, so that its content is new to the store. */
export const pdfSaying = (words: string) => Uint8Array.from([...samples.pdf, ...strToU8(`%${words}\n`)]);

/** Where a file of a report is downloaded. */
export const evidenceUrl = (id: number, evidence: number) =>
  urlOf(getEvidenceFile, { params: { id, evidence } });

/** The file added last. */
export const newestOf = ({ items }: { items: readonly { id: number }[] }): number =>
  Math.max(...items.map((one) => one.id));

type Attached = {
  readonly id: number;
  readonly as: Caller;
  readonly name?: string;
  readonly content?: Uint8Array;
  readonly headers?: Record<string, string>;
} & Partial<QueryOf<typeof addEvidence>>;

/** Hands a file in for a criterion of a report, whatever is answered. */
export function handEvidence(
  { app, as: headersOf }: ApiUnderTest,
  attached: Attached,
): Promise<LightMyRequestResponse> {
  const { id, as, criterion = 5, name = 'Biên bản.pdf', content, headers = {} } = attached;
  const form = evidenceForm(name, content);
  return app.inject({
    method: 'POST',
    url: urlOf(addEvidence, { params: { id }, query: { criterion } }),
    payload: form.payload,
    headers: { ...form.headers, ...headersOf(as), ...headers },
  });
}

/** The same where it is to be taken. */
export async function attachEvidence(api: ApiUnderTest, attached: Attached): Promise<ReportEvidence> {
  const answer = await handEvidence(api, attached);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}
