import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import { getDossier, openDossier, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { addDossierFile, addVerificationFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import {
  type ApplicationMove,
  type AppraisalMove,
  moveApplication,
  moveAppraisal,
  moveVerification,
  type VerificationMove,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import {
  type DossierReview,
  getDossierReview,
  saveAppraisal,
  saveVerification,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { BodyOf, Command } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { type ApiUnderTest, startApi, type TestOptions } from './api-under-test.ts';
import { callerWith } from './caller.fixture.ts';
import { evidenceForm, pdfSaying } from './evidence.fixture.ts';
import { storeCaller, unitIdOf } from './stored-caller.ts';

export const bodyOfSpecialist = 'Sở Y tế';

/** A commune of huyện Lộc Bình under the procedure with the district, and one of tỉnh Lạng Sơn without. */
export const throughDistrict = { unit: '06565@2024-03-01', set: 'XA_NTM_2022', year: 2024, on: '2024-03-01' };
export const straightToProvince = {
  unit: '06565@2026-10-01',
  set: 'XA_NTM_2026',
  year: 2026,
  on: '2026-10-01',
};

type Opened = typeof throughDistrict;

/** A province that recognises communes: who applies, who verifies, who appraises. */
export type Dossiers = {
  readonly api: ApiUnderTest;
  readonly officer: Caller;
  readonly verifier: Caller;
  readonly appraiser: Caller;
  readonly colleague: Caller;
  readonly specialist: Caller;
  readonly stranger: Caller;
  readonly open: (asked: Opened, as?: Caller) => Promise<Dossier>;
  readonly read: (id: number, as?: Caller) => Promise<Dossier>;
  readonly review: (id: number, as?: Caller) => Promise<DossierReview>;
  readonly save: (dossier: Dossier, change: Partial<DossierChange>, as?: Caller) => Promise<Dossier>;
  /** Hands a file in, whatever is answered. */
  readonly attach: (
    id: number,
    query: Record<string, string | number>,
    more?: { as?: Caller; name?: string; content?: Uint8Array },
  ) => Promise<LightMyRequestResponse>;
  readonly attachOfDistrict: (id: number, paper: string) => Promise<Dossier>;
  /** Everything that a first submission takes. */
  readonly complete: (dossier: Dossier) => Promise<Dossier>;
  readonly apply: (
    dossier: Dossier,
    move: Partial<ApplicationMove>,
    as?: Caller,
  ) => Promise<LightMyRequestResponse>;
  readonly verify: (
    dossier: Dossier,
    move: Partial<VerificationMove>,
    as?: Caller,
  ) => Promise<LightMyRequestResponse>;
  readonly appraise: (
    dossier: Dossier,
    move: Partial<AppraisalMove>,
    as?: Caller,
  ) => Promise<LightMyRequestResponse>;
  /** Says the same of criteria in a stage, to the versions that stand. */
  readonly say: (
    id: number,
    stage: 'verification' | 'appraisal',
    body: BodyOf<typeof saveAppraisal> | Partial<BodyOf<typeof saveAppraisal>>,
    positions?: readonly number[],
  ) => Promise<void>;
  /** A dossier that was handed in and received by those who review it first. */
  readonly received: (asked: Opened) => Promise<Dossier>;
};

/** The answer where it is to be taken. */
export function taken<A = Dossier>(answer: LightMyRequestResponse): A {
  if (answer.statusCode >= 300) throw new Error(answer.body);
  return answer.json();
}

export const versionOf = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

async function people(api: ApiUnderTest) {
  const province = await unitIdOf(api.database, '20', '2024-03-01');
  const other = await unitIdOf(api.database, '42', '2024-03-01');
  const stored = (caller: Caller) => storeCaller(api.database, caller);
  const body = bodyOfSpecialist;
  return {
    officer: await stored(callerWith('commune_officer', province, { name: 'Cán bộ xã' })),
    verifier: await stored(callerWith('district_verifier', province, { name: 'Thẩm tra' })),
    appraiser: await stored(callerWith('provincial_appraiser', province, { name: 'Thẩm định' })),
    colleague: await stored(
      callerWith('provincial_appraiser', province, { userId: 'colleague', name: 'Đồng nghiệp' }),
    ),
    specialist: await stored(callerWith('department_specialist', province, { body })),
    stranger: await stored(callerWith('provincial_appraiser', other)),
  };
}

const midday = () => new Date('2026-11-20T05:00:00Z');

/** The API with its people, over the data that ships. */
export async function startDossiers(now: () => Date = midday, more: TestOptions = {}): Promise<Dossiers> {
  const api = await startApi('demonstration', { ...more, now });
  const { officer, verifier, appraiser, ...others } = await people(api);
  const read = async (id: number, as = officer): Promise<Dossier> =>
    taken(await api.get(urlOf(getDossier, { params: { id } }), api.as(as)));
  const review = async (id: number, as = appraiser): Promise<DossierReview> =>
    taken(await api.get(urlOf(getDossierReview, { params: { id } }), api.as(as)));
  const change = (command: Command, dossier: Dossier, body: unknown, as: Caller) =>
    api.send(command, { params: { id: dossier.id }, body, as, headers: versionOf(dossier) });
  const save: Dossiers['save'] = async (dossier, body, as = officer) =>
    taken(await change(saveDossier, dossier, body, as));
  const upload = (url: string, as: Caller, name: string, content?: Uint8Array) => {
    const form = evidenceForm(name, content);
    return api.app.inject({
      method: 'POST',
      url,
      payload: form.payload,
      headers: { ...form.headers, ...api.as(as) },
    });
  };
  const attach: Dossiers['attach'] = (id, query, { as = officer, name = 'Tài liệu.pdf', content } = {}) =>
    upload(urlOf(addDossierFile, { params: { id }, query }), as, name, content);
  const apply: Dossiers['apply'] = (dossier, move, as = officer) =>
    change(moveApplication, dossier, move, as);
  const verify: Dossiers['verify'] = (dossier, move, as = verifier) =>
    change(moveVerification, dossier, move, as);
  const appraise: Dossiers['appraise'] = (dossier, move, as = appraiser) =>
    change(moveAppraisal, dossier, move, as);
  const open: Dossiers['open'] = async (body, as = officer) =>
    taken(await api.send(openDossier, { body, as }));

  const complete = async (dossier: Dossier): Promise<Dossier> => {
    const { id, openedOn, criteriaSet, unit, level, year } = dossier;
    const unitId = Number(unit.id.slice(1));
    const levelId = (await api.database.level.findUniqueOrThrow({ where: { code: level.code } })).id;
    await api.database.satisfactionSurvey.create({
      data: {
        unitId,
        levelId,
        year,
        round: 1,
        conductedBy: 'Ủy ban MTTQ Việt Nam xã',
        endedOn: new Date(openedOn),
        households: 900,
        asked: 700,
        answered: 690,
        satisfied: 680,
        recordedById: officer.userId,
      },
    });
    for (const paper of ['commune_letter', 'results_report', 'opinions_report'])
      taken(await attach(id, { paper }, { content: pdfSaying(`${paper} ${id}`) }));
    const cells = Array.from({ length: criteriaSet.size ?? 0 }, (_, place) => ({
      criterion: place + 1,
      verdict: 'met' as const,
    }));
    const conditions = dossier.conditions.map(({ key }) => ({ key, held: true }));
    const meeting = { heldOn: openedOn, present: 40, agreed: 40 };
    return save(await read(id), { cells, conditions, meeting });
  };

  const say: Dossiers['say'] = async (id, stage, body, positions) => {
    const command = stage === 'appraisal' ? saveAppraisal : saveVerification;
    const as = stage === 'appraisal' ? appraiser : verifier;
    const { criteria } = await review(id, as);
    for (const criterion of criteria) {
      const { position } = criterion.claim.criterion;
      if (positions !== undefined && !positions.includes(position)) continue;
      const said = { verdict: null, ...body };
      const headers = versionOf(criterion[stage]);
      taken(await api.send(command, { params: { id, criterion: position }, body: said, as, headers }));
    }
  };

  const received = async (asked: Opened): Promise<Dossier> => {
    const { on } = asked;
    const submitted = taken(await apply(await complete(await open(asked)), { action: 'submit', on }));
    const receive = submitted.state === 'sent_to_district' ? verify : appraise;
    return taken(await receive(submitted, { action: 'receive', on }));
  };

  const attachOfDistrict = async (id: number, paper: string): Promise<Dossier> =>
    taken(
      await upload(
        urlOf(addVerificationFile, { params: { id }, query: { paper } }),
        verifier,
        'Giấy tờ của huyện.pdf',
        pdfSaying(`${paper} ${id}`),
      ),
    );

  return {
    api,
    officer,
    verifier,
    appraiser,
    ...others,
    open,
    read,
    review,
    save,
    attach,
    attachOfDistrict,
    complete,
    apply,
    verify,
    appraise,
    say,
    received,
  };
}
