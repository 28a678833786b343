import { Readable } from 'node:stream';
import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import type {
  ApplicationMove,
  AppraisalMove,
  VerificationMove,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import type { ReviewBody } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { addFile, type FileDeps } from '../features/dossiers/add-file.ts';
import { assignDossier } from '../features/dossiers/assignment/assign-dossier.ts';
import type { Who } from '../features/dossiers/dossier-access.ts';
import { moveApplication } from '../features/dossiers/move-application.ts';
import { moveReview } from '../features/dossiers/move-review.ts';
import { openDossier } from '../features/dossiers/open-dossier.ts';
import { saveDossier } from '../features/dossiers/save-dossier.ts';
import { saveReview } from '../features/dossiers/save-review.ts';
import { addComment, resolveComment } from '../features/dossiers/talk/add-comment.ts';
import { addPhotograph } from '../features/dossiers/visits/add-photograph.ts';
import { addSiteVisit } from '../features/dossiers/visits/add-site-visit.ts';
import type { SurveyStore } from '../features/surveys/survey-store.ts';
import type { Caller } from '../shared/caller.ts';
import type { Reference } from '../shared/reference/reference.ts';
import type { DemonstrationPeople } from './people.ts';

/** What dossiers of the demonstration are made with: the use cases of people, and who they are. */
export type Work = FileDeps & {
  readonly reference: Reference;
  readonly surveys: SurveyStore;
  readonly people: DemonstrationPeople;
  readonly today: string;
};

export type MadeFile = { readonly name: string; readonly content: Uint8Array };

/** What is said of a criterion; met where nothing else is. */
export type Said = Partial<ReviewBody>;

type Place = { readonly paper: string } | { readonly criterion: number; readonly title: string };
type Remark = { readonly text: string; readonly criterion?: number; readonly answers?: number };

const streamOf = ({ name, content }: MadeFile) => ({ name, stream: Readable.from([content]) });

/** One dossier and what people do to it, each deed by its use case. */
export class DossierRoad {
  readonly #work: Work;
  readonly #author: Caller;
  #dossier: Dossier;

  private constructor(work: Work, author: Caller, dossier: Dossier) {
    this.#work = work;
    this.#author = author;
    this.#dossier = dossier;
  }

  static async open(
    work: Work,
    author: Caller,
    asked: { readonly unit: string; readonly set: string; readonly year: number; readonly on: string },
  ): Promise<DossierRoad> {
    const who = { caller: author, today: work.today };
    return new DossierRoad(work, author, await openDossier(work, { body: asked, key: null }, who));
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  #as(caller: Caller): Who {
    return { caller, today: this.#work.today };
  }

  /** The dossier as the next deed finds it. */
  get #asked() {
    return { id: this.#dossier.id, version: this.#dossier.version };
  }

  async save(change: Partial<DossierChange>): Promise<void> {
    const whole = { cells: [], values: [], conditions: [], ...change };
    this.#dossier = await saveDossier(this.#work, { ...this.#asked, change: whole }, this.#as(this.#author));
  }

  async attach(query: Place, file: MadeFile): Promise<void> {
    const asked = {
      id: this.#dossier.id,
      part: 'applicant',
      query,
      key: null,
      file: streamOf(file),
    } as const;
    this.#dossier = await addFile(this.#work, asked, this.#as(this.#author));
  }

  async attachOfDistrict(paper: string, file: MadeFile): Promise<void> {
    const place = { part: 'district', query: { paper }, key: null, file: streamOf(file) } as const;
    const who = this.#as(this.#work.people.verifier);
    this.#dossier = await addFile(this.#work, { id: this.#dossier.id, ...place }, who);
  }

  async apply(move: ApplicationMove): Promise<void> {
    this.#dossier = await moveApplication(this.#work, { ...this.#asked, move }, this.#as(this.#author));
  }

  async verify(move: VerificationMove): Promise<void> {
    const who = this.#as(this.#work.people.verifier);
    this.#dossier = await moveReview(this.#work, { ...this.#asked, move, part: 'district' }, who);
  }

  async appraise(move: AppraisalMove): Promise<void> {
    const who = this.#as(this.#work.people.appraiser);
    this.#dossier = await moveReview(this.#work, { ...this.#asked, move, part: 'province' }, who);
  }

  /** Says of each criterion named what `saying` has for it. */
  async say(
    stage: ReviewStage,
    positions: readonly number[],
    saying: Readonly<Record<number, Said>> = {},
  ): Promise<void> {
    const { verifier, specialist, appraiser } = this.#work.people;
    const who = this.#as({ verification: verifier, confirmation: specialist, appraisal: appraiser }[stage]);
    for (const criterion of positions) {
      const body = { verdict: 'met', reason: null, documentNumber: null, ...saying[criterion] } as const;
      await saveReview(this.#work, { id: this.#dossier.id, stage, criterion, version: 0, body }, who);
    }
  }

  async assign(holder: string | null, dueOn: string): Promise<void> {
    const body = { holder, dueOn, note: null };
    const who = this.#as(this.#work.people.appraiser);
    this.#dossier = await assignDossier(this.#work, { ...this.#asked, body }, who);
  }

  async visit(
    visit: { readonly on: string; readonly participants: string; readonly note: string },
    pictures: readonly MadeFile[],
  ): Promise<void> {
    const { id } = this.#dossier;
    const who = this.#as(this.#work.people.appraiser);
    const made = await addSiteVisit(this.#work, { id, body: visit, key: null }, who);
    for (const picture of pictures)
      await addPhotograph(this.#work, { id, visit: made.id, key: null, file: streamOf(picture) }, who);
  }

  /** The id of the thread. */
  async remark(caller: Caller, remark: Remark): Promise<number> {
    const body = { criterion: null, answers: null, document: null, mentions: [], ...remark };
    const thread = await addComment(this.#work, { id: this.#dossier.id, body, key: null }, this.#as(caller));
    return thread.id;
  }

  async resolve(comment: number): Promise<void> {
    const asked = { id: this.#dossier.id, comment, resolved: true };
    await resolveComment(this.#work, asked, this.#as(this.#work.people.appraiser));
  }
}
