import {
  type APIRequestContext,
  type APIResponse,
  expect,
  type PlaywrightWorkerArgs,
} from '@playwright/test';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { DossierReview, ReviewBody } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { Upload } from '../files/uploads.ts';

/** What makes sessions beside that of the page. */
export type Playwright = PlaywrightWorkerArgs['playwright'];

type Move = { readonly action: string; readonly [field: string]: unknown };
type Place = Record<string, string | number>;

async function taken<Answer>(response: APIResponse): Promise<Answer> {
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()) as Answer;
}

/** One of the people of the demonstration, who works on dossiers over the API. */
export class DossierPerson {
  readonly #api: APIRequestContext;
  #keys = 0;

  private constructor(api: APIRequestContext) {
    this.#api = api;
  }

  static async signIn({ request }: Playwright, origin: string, account: string): Promise<DossierPerson> {
    const api = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
    await taken(await api.post('/api/v1/session/demonstration', { data: { account } }));
    return new DossierPerson(api);
  }

  async open(asked: { unit: string; set: string; year: number; on: string }): Promise<Dossier> {
    return this.#post('/dossiers', { data: asked });
  }

  /** Records a round of the survey of satisfaction in which nearly all are satisfied. */
  async survey(of: { unit: string; level: string; year: number }, endedOn: string): Promise<void> {
    const counts = { households: 90, asked: 80, answered: 80, satisfied: 79 };
    const conductedBy = 'Ủy ban MTTQ Việt Nam xã';
    await this.#post('/surveys', { data: { ...of, ...counts, endedOn, conductedBy, contents: [] } });
  }

  async read(id: number): Promise<Dossier> {
    return taken(await this.#api.get(`/api/v1/dossiers/${id}`));
  }

  async review(id: number): Promise<DossierReview> {
    return taken(await this.#api.get(`/api/v1/dossiers/${id}/review`));
  }

  async save(id: number, change: object): Promise<Dossier> {
    const { version } = await this.read(id);
    const headers = { 'If-Match': `"${version}"` };
    return taken(await this.#api.patch(`/api/v1/dossiers/${id}`, { headers, data: change }));
  }

  /** Adds a file where `at` says: a paper or a criterion; `by`: the folder of the part that adds it. */
  async attach(id: number, at: Place, file: Upload, by = ''): Promise<void> {
    const query = new URLSearchParams(Object.entries(at).map(([name, value]) => [name, String(value)]));
    await this.#post(`/dossiers/${id}${by}/files?${query}`, { multipart: { file } });
  }

  async move(id: number, part: 'application' | 'verification' | 'appraisal', move: Move): Promise<Dossier> {
    const { version } = await this.read(id);
    return this.#post(`/dossiers/${id}/${part}`, { data: move }, { 'If-Match': `"${version}"` });
  }

  /** Says something of each criterion for which `saying` has something to say. */
  async say(
    id: number,
    stage: 'verification' | 'appraisal',
    saying: (position: number) => Partial<ReviewBody> | null,
  ): Promise<void> {
    const { criteria } = await this.review(id);
    for (const criterion of criteria) {
      const { position } = criterion.claim.criterion;
      const said = saying(position);
      if (said === null) continue;
      const headers = { 'If-Match': `"${criterion[stage].version}"` };
      const data = { verdict: null, ...said };
      await taken(await this.#api.put(`/api/v1/dossiers/${id}/${stage}/${position}`, { headers, data }));
    }
  }

  async #post<Answer>(path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
    this.#keys += 1;
    const key = `${Date.now()}-${this.#keys}`.padEnd(20, '0');
    const all = { 'Idempotency-Key': key, ...headers };
    return taken(await this.#api.post(`/api/v1${path}`, { ...body, headers: all }));
  }
}
