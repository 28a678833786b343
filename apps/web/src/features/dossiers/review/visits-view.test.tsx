import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DossierVisit } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { describe, expect, it } from 'vitest';
import { signedInAs } from '../../../testing/account-answers.ts';
import type { Answers } from '../../../testing/answers.ts';
import {
  appraiser,
  dossierAnswers,
  photograph,
  reviewOf,
  visitOf,
} from '../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { fakeUploads } from '../../../testing/fake-uploads.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const address = '/ho-so/7/tham-dinh?xem=thuc-dia';
const two = visitOf({ photographs: [photograph(81, 'Đường.jpg'), photograph(82, 'Nhà văn hóa.png')] });
const small = { ...signedInAs(appraiser), mostFileBytes: 2048 };
const picture = (name: string, size = 3) => new File(['x'.repeat(size)], name);

/** A page whose review tells these visits, one answer after another; the last stays. */
async function opened(visits: readonly DossierVisit[], more: Answers = {}) {
  const uploads = fakeUploads();
  let at = 0;
  const review = () => {
    const visit = visits[Math.min(at, visits.length - 1)];
    at += 1;
    return reviewOf({ visits: visit === undefined ? [] : [visit] });
  };
  const app = renderApp(address, { ...dossierAnswers, '/dossiers/7/review': review, ...more });
  await screen.findByRole('region', { name: 'Bên cạnh' });
  return { ...app, uploads };
}

const chooser = () =>
  screen.findByLabelText('Thêm ảnh của chuyến kiểm tra ngày 02/12/2026', { selector: 'input' });

describe('photographs of a site visit', () => {
  it('are sent one after another and stand under the visit', async () => {
    const { user, uploads } = await opened([visitOf(), two]);
    await user.upload(await chooser(), [picture('Đường.jpg'), picture('Nhà văn hóa.png')]);
    expect(await screen.findByText('Nhà văn hóa.png: chờ gửi')).toBeVisible();
    await waitFor(() => expect(uploads).toHaveLength(1));
    expect(uploads[0]?.url).toBe('/api/v1/dossiers/7/visits/5/photographs');
    await uploads[0]?.progress(0.5);
    expect(screen.getByText('Đường.jpg: đã gửi 50%')).toBeVisible();
    await uploads[0]?.answer(201, visitOf({ photographs: two.photographs.slice(0, 1) }));
    await waitFor(() => expect(uploads).toHaveLength(2));
    await uploads[1]?.answer(201, two);
    expect(await screen.findByText('Đã thêm ảnh Nhà văn hóa.png.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Xem ảnh Nhà văn hóa.png' })).toBeVisible();
  });

  it('are not sent where it can be told that they will not be taken', async () => {
    const { user, uploads } = await opened([visitOf()], { '/me': small });
    const input = await chooser();
    expect(screen.getByText(/mỗi ảnh nhiều nhất 2 KB\.$/)).toBeVisible();
    await user.upload(input, picture('To.jpg', 3000));
    expect(await screen.findByText(/^To\.jpg: tệp có 2,9 KB, nhiều nhất được 2 KB\./)).toBeVisible();
    fireEvent.change(input, { target: { files: [picture('Biên bản.pdf')] } });
    expect(
      await screen.findByText(
        /^Biên bản\.pdf: không nhận loại tệp này\. Các loại nhận: jpg, png, webp, heic/,
      ),
    ).toBeVisible();
    expect(uploads).toHaveLength(0);
  });

  it('that the server refuses say why, in its words', async () => {
    const { user, uploads } = await opened([visitOf()]);
    await user.upload(await chooser(), picture('Giả.jpg'));
    await waitFor(() => expect(uploads).toHaveLength(1));
    await uploads[0]?.answer(415, problemAnswer('evidence_type_refused', 415));
    expect(await screen.findByText('Giả.jpg: Chi tiết của evidence_type_refused.')).toBeVisible();
  });

  it('open large, are leafed through by keyboard, and lead back to where they came from', async () => {
    const { user, address: at } = await opened([two]);
    await user.click(await screen.findByRole('button', { name: 'Xem ảnh Đường.jpg' }));
    expect(await screen.findByRole('img', { name: 'Đường.jpg' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ảnh trước' })).toBeDisabled();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('img', { name: 'Nhà văn hóa.png' })).toBeVisible();
    expect(at()).toContain('tep=82');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Xem ảnh Nhà văn hóa.png' })).toHaveFocus();
  });

  it('are taken out once that was asked for again', async () => {
    const left = visitOf({ photographs: two.photographs.slice(1) });
    const { user, sent } = await opened([two, left], {
      'DELETE /dossiers/7/visits/5/photographs/81': left,
    });
    await user.click(await screen.findByRole('button', { name: 'Bỏ ảnh Đường.jpg' }));
    const dialog = await screen.findByRole('dialog', { name: 'Bỏ ảnh Đường.jpg' });
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ ảnh' }));
    expect(await screen.findByText('Đã bỏ ảnh Đường.jpg.')).toBeVisible();
    expect(sent.map(({ path }) => path)).toEqual(['/dossiers/7/visits/5/photographs/81']);
    expect(screen.queryByRole('button', { name: 'Xem ảnh Đường.jpg' })).toBeNull();
  });

  it('of the visit of another stage are only looked at', async () => {
    await opened([{ ...two, stage: 'verification' }]);
    expect(await screen.findByRole('button', { name: 'Xem ảnh Đường.jpg' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Bỏ ảnh|Thêm ảnh/ })).toBeNull();
  });
});
