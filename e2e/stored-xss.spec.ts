import { type Browser, expect, type Page, test } from '@playwright/test';
import { hostileFields, writtenFields } from './hostile-texts/hostile-text.ts';
import { expectHarmless, saidBy } from './hostile-texts/page-watch.ts';
import type { Someone } from './hostile-texts/people.ts';
import {
  communes,
  district,
  type HostileOffice,
  writeHostileTexts,
} from './hostile-texts/write-hostile-texts.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

/** Texts that no page repeats: secrets, and what is compared with what is known. */
const neverShown = [
  'signIn email',
  'signIn password',
  'choosePassword password',
  'changePassword current',
  'changePassword password',
  'makeFirstAdministrator password',
  'beginSecondFactor password',
  'removeSecondFactor password',
  'addDossierComment mentions[]',
  'assignDossier holder',
];

/** Texts that the API tells, and no page that is opened here. */
const shownByNoPage = ['saveView slides[]'];

let server: OwnServer;
let office: HostileOffice;
let said = '';

async function open(browser: Browser): Promise<void> {
  server = await startOwnServer();
  office = await writeHostileTexts(browser, server);
}

/** Opens pages as somebody, and looks at each. */
async function visit(someone: Someone, addresses: readonly string[], use?: (page: Page) => Promise<void>) {
  const page = await someone.context.newPage();
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await use?.(page);
    await expectHarmless(page);
    said += await saidBy(page);
  }
  await page.close();
}

const figure = `don-vi=${district}&bo=XA_NTM_2016&ky=2020-Q1`;
const anywhere = [
  '/tai-khoan',
  '/thong-bao',
  `/tong-quan?${figure}`,
  `/ma-tran?${figure}`,
  `/xep-hang?${figure}`,
];
const inRound = () => `vong=${office.round}&don-vi=${district}`;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  await open(browser);
});
test.afterAll(() => server.stop());

test('every field of a command that takes markup is given some', () => {
  const given = [...writtenFields().keys(), ...neverShown];
  expect([...new Set(given)].sort()).toEqual([...hostileFields].sort());
});

test('nothing runs on the pages of the administrator', async () => {
  test.slow();
  const accounts = office.accounts.map((id) => `/quan-tri/tai-khoan/${id}`);
  const pages = [
    '/quan-tri/tai-khoan',
    ...accounts,
    '/quan-tri/nhat-ky',
    ...[
      'report.corrected',
      'report.withdrawn',
      'dossier.moved',
      'dossier.assigned',
      'dossier.reviewed',
      'dossier.visited',
    ].map((deed) => `/quan-tri/nhat-ky?viec=${deed}`),
    '/tien-do-bao-cao',
    '/co-quan',
    ...anywhere,
  ];
  await visit(office.administrator, pages);
});

const ofDossiers = () => [
  '/ho-so',
  ...office.dossierIds.map((id) => `/ho-so/${id}`),
  ...['tieu-chi=2', 'tieu-chi=1&xem=trao-doi', 'xem=tra-lai', 'xem=thuc-dia', 'xem=giay-to'].map(
    (search) => `/ho-so/${office.dossierIds[0]}/tham-dinh?${search}`,
  ),
];

test('nothing runs on the pages of the appraiser', async () => {
  test.slow();
  const council = ['/hoi-dong', `/hoi-dong/${office.sessionId}`, '/theo-doi-sau-cong-nhan'];
  await visit(office.appraiser, [...ofDossiers(), ...council, ...anywhere]);
});

test('nothing runs on the pages of the officer', async () => {
  test.slow();
  const sheets = [inRound(), ...Object.values(communes).map((commune) => `${inRound()}&xa=${commune}`)];
  const imports = [inRound(), `${inRound()}&tep=${office.importId}`];
  const surveys = ['/lay-y-kien', ...[0, 1].map((before) => `/lay-y-kien/${office.surveyId - before}`)];
  const pages = [
    ...sheets.map((search) => `/nhap-lieu?${search}`),
    ...imports.map((search) => `/nhap-tu-tep?${search}`),
    ...surveys,
    ...ofDossiers(),
    ...anywhere,
  ];
  await visit(office.officer, pages);
});

test('nothing runs on the pages of the verifier', async () => {
  test.slow();
  const queues = [inRound(), ...Object.values(communes).map((commune) => `${inRound()}&xa=${commune}`)];
  const board = `/tien-do-bao-cao?${figure}`;
  const pages = [
    ...queues.map((search) => `/duyet-so-lieu?${search}`),
    board,
    `/co-quan?don-vi=${district}`,
    ...anywhere,
  ];
  await visit(office.verifier, pages);
});

test('nothing runs where a verdict is written', async () => {
  await visit(office.verifier, [`/ho-so/${office.reviewedId}/tham-dinh`], async (page) => {
    await page.getByRole('button', { name: 'Mẫu lý do' }).click();
    await page.getByRole('menuitem').first().click();
    await page.getByRole('button', { name: 'Mẫu lý do' }).click();
    await page.getByRole('menuitem', { name: 'Sửa mẫu của tôi…' }).click();
    await page.getByRole('dialog', { name: 'Mẫu lý do của tôi' }).waitFor();
  });
});

test('nothing runs on the pages of the specialist', async () => {
  test.slow();
  await visit(office.specialist, [`/co-quan?don-vi=${district}`, ...anywhere]);
});

test('what was written was there to be seen', () => {
  const unseen = [...writtenFields()].filter(([, mark]) => !said.includes(mark)).map(([field]) => field);
  expect(unseen.sort()).toEqual([...shownByNoPage].sort());
});
