import { type IncomingHttpHeaders, request } from 'node:http';

export type HttpQuestion = {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer;
};

/** An answer as it came, in the encoding that it was sent in. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
};

/** Asks over a real connection of its own. */
export function askOverHttp(address: string, question: HttpQuestion): Promise<HttpAnswer> {
  const { path, method = 'GET', headers = {}, body } = question;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, address), { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
