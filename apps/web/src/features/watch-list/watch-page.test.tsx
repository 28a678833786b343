import { screen, waitFor, within } from '@testing-library/react';
import { locBinhCriteria } from '@tiendo/charts/fixtures/criteria.ts';
import { langSon } from '@tiendo/charts/fixtures/references.ts';
import type { HeldReading, WatchedRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { commune } from '../../testing/board-answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const appraiser = signedInAs({
  ...officer,
  grants: [grant({ role: 'provincial_appraiser', unit: langSon })],
});
const criteria = locBinhCriteria.items
  .slice(0, 2)
  .map(({ criterion }, at) => ({ ...criterion, isKey: at === 1 }));

const held = (more: Partial<HeldReading> = {}): HeldReading => ({
  setCode: 'XA_NTM_2022',
  asOf: '2026-09-30',
  basis: 'verified',
  standing: 'third_with_key_not_met',
  groundSince: '2026-06-30',
  belowSince: '2026-03-31',
  notMet: 6,
  keysNotMet: 1,
  unknown: 0,
  size: 19,
  fromWithKey: 6,
  fromAlone: 10,
  criteriaNotMet: criteria,
  ...more,
});

const item = (id: number, name: string, more: Partial<HeldReading> = {}): WatchedRecognition => ({
  recognition: {
    id,
    unit: commune(id, name),
    level: { code: 'XA_NTM', nameVi: 'Xã nông thôn mới', nameEn: 'New rural commune' },
    achievedYear: 2022,
    decisionNumber: '99/QĐ-UBND',
    decisionDate: '2023-01-26',
    batch: null,
    announcedOn: null,
    revokedOn: null,
    revocationGround: null,
    revocationNumber: null,
    dossierId: null,
    simulated: false,
  },
  held: held(more),
  mayRevoke: more.standing !== 'none',
});

const answer = {
  items: [item(65, 'Mẫu Sơn'), item(66, 'Na Dương', { standing: 'none', groundSince: null, notMet: 2 })],
  nextCursor: null,
  totals: { all: 2, ground: 1, below: 2, unknown: 0, holds: 0 },
  levels: [],
  simulated: false,
};

const open = (more: object = {}) =>
  renderApp('/theo-doi-sau-cong-nhan', {
    '/me': appraiser,
    [`/units/${langSon.ref}`]: unitAnswer(langSon),
    '/recognitions/watch': answer,
    ...more,
  });

it('tells what recognised communes do not meet now, since when, and which criteria weigh', async () => {
  const { user, address } = open();
  const row = await screen.findByRole('row', { name: /^Xã Mẫu Sơn/ });
  expect(row).toHaveTextContent('99/QĐ-UBND, 26/01/2023');
  expect(row).toHaveTextContent('6/19');
  expect(row).toHaveTextContent('từ 30/06/2026');
  expect(within(row).getByText('(bắt buộc)')).toBeVisible();
  const other = screen.getByRole('row', { name: /^Xã Na Dương/ });
  expect(within(other).queryByRole('button')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Có căn cứ thu hồi 1' }));
  expect(address()).toBe('/theo-doi-sau-cong-nhan?xem=ground');
});

it('records a revocation by the ground that was computed, with its numbers before one', async () => {
  const { user, sent } = open({
    'POST /recognitions/65/revocation': { recognition: item(65, 'Mẫu Sơn').recognition, held: held() },
  });
  await user.click(await screen.findByRole('button', { name: 'Ghi thu hồi, Xã Mẫu Sơn' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('chưa đạt 6 trên 19 tiêu chí');
  expect(dialog).toHaveTextContent('từ 6 tiêu chí không đạt khi có tiêu chí bắt buộc');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thu hồi' }));
  expect(
    within(dialog)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ghi số quyết định thu hồi.', 'Ghi lý do thu hồi.', 'Tải dự thảo quyết định thu hồi (.docx)']);
  await user.type(within(dialog).getByLabelText('Số quyết định thu hồi'), '310/QĐ-UBND');
  await user.type(within(dialog).getByLabelText('Lý do'), 'Không giữ được chuẩn.');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thu hồi' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({
    number: '310/QĐ-UBND',
    on: '2026-11-22',
    ground: 'third_with_key_not_met',
    reason: 'Không giữ được chuẩn.',
  });
  expect(await screen.findByText('Đã ghi thu hồi quyết định của Xã Mẫu Sơn.')).toBeVisible();
});
