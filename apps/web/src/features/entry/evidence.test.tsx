import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { officer, signedInAs } from '../../testing/account-answers.ts';
import type { Answers } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { fakeUploads } from '../../testing/fake-uploads.ts';
import { renderApp } from '../../testing/render-app.tsx';
import {
  draftRow,
  evidenceItem,
  evidenceOf,
  khuatXa,
  reportOf,
  roundSummary,
  sheetOf,
} from '../../testing/report-answers.ts';

const row = draftRow(khuatXa, 7, ['met', 'not_met', 'not_met']);

const answers: Answers = {
  '/me': signedInAs(officer),
  '/rounds': { items: [roundSummary], nextCursor: null },
  '/reports': sheetOf(row),
  '/reports/7': reportOf(row),
  '/reports/7/evidence': evidenceOf(),
  'PUT /reports/presence': { others: [] },
};

const pdf = (name: string, size = 1000) =>
  new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const choose = () => screen.findByLabelText('Đính kèm tệp: 1 Quy hoạch', { selector: 'input' });

async function opened(more: Answers = {}) {
  const uploads = fakeUploads();
  const app = renderApp('/nhap-lieu?vong=4&don-vi=188@2020-03-31', { ...answers, ...more });
  const field = await screen.findByRole('group', { name: /^Minh chứng/ });
  return { ...app, uploads, field };
}

describe('evidence of the cell in hand', () => {
  it('is sent with its progress, listed, and counted in the grid', async () => {
    const { user, uploads } = await opened();
    await user.upload(await choose(), pdf('Biên bản.pdf'));
    await waitFor(() => expect(uploads).toHaveLength(1));
    expect(uploads[0]?.url).toBe('/api/v1/reports/7/evidence?criterion=1');
    expect(uploads[0]?.file.name).toBe('Biên bản.pdf');
    await uploads[0]?.progress(0.42);
    expect(screen.getByText('Biên bản.pdf: đã gửi 42%')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Biên bản.pdf' })).toHaveAttribute('value', '0.42');
    await uploads[0]?.progress(1);
    expect(screen.getByText('Biên bản.pdf: đang kiểm tra')).toBeVisible();
    await uploads[0]?.answer(201, evidenceOf(evidenceItem({ name: 'Biên bản.pdf' })));
    const list = await screen.findByRole('list', { name: 'Minh chứng, 1 Quy hoạch' });
    expect(within(list).getByRole('link', { name: 'Biên bản.pdf' })).toBeVisible();
    expect(screen.getByText('Đã đính kèm Biên bản.pdf.')).toBeVisible();
    expect(screen.getByLabelText(/^Khuất Xá, 1 Quy hoạch: đạt, 01 tệp minh chứng$/)).toBeVisible();
    expect(screen.getByRole('group', { name: 'Minh chứng: 01 tệp' })).toBeVisible();
  });

  it('is sent one file after another, also while another cell is in hand', async () => {
    const { user, uploads } = await opened();
    await user.upload(await choose(), [pdf('Một.pdf'), pdf('Hai.pdf')]);
    expect(await screen.findByText('Hai.pdf: chờ gửi')).toBeVisible();
    await waitFor(() => expect(uploads).toHaveLength(1));
    await user.click(screen.getByLabelText(/^Khuất Xá, 2 Giao thông/));
    expect(screen.queryByText('Hai.pdf: chờ gửi')).toBeNull();
    const first = evidenceItem({ id: 1, name: 'Một.pdf' });
    await uploads[0]?.answer(201, evidenceOf(first));
    await waitFor(() => expect(uploads).toHaveLength(2));
    await uploads[1]?.answer(201, evidenceOf(first, evidenceItem({ id: 2, name: 'Hai.pdf' })));
    expect(await screen.findByLabelText(/1 Quy hoạch: đạt, 02 tệp minh chứng$/)).toBeVisible();
  });

  it('is cancelled while it is sent', async () => {
    const { user, uploads } = await opened();
    await user.upload(await choose(), pdf('Nhầm.pdf'));
    await waitFor(() => expect(uploads).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Hủy gửi Nhầm.pdf' }));
    expect(uploads[0]?.isAborted).toBe(true);
    expect(screen.queryByText(/Nhầm\.pdf/)).toBeNull();
  });

  it('is not sent where it can be told that it will not be taken', async () => {
    const { user, uploads } = await opened({
      '/reports/7/evidence': { ...evidenceOf(evidenceItem()), mostFiles: 2, mostBytes: 2048 },
    });
    const input = await choose();
    await user.upload(input, pdf('To.pdf', 3000));
    expect(await screen.findByText(/^To\.pdf: tệp có 2,9 KB, nhiều nhất được 2 KB\./)).toBeVisible();
    fireEvent.change(input, { target: { files: [new File(['x'], 'trang.html')] } });
    expect(
      await screen.findByText(/^trang\.html: không nhận loại tệp này\. Các loại nhận: pdf, jpg/),
    ).toBeVisible();
    await user.upload(input, [pdf('Hai.pdf'), pdf('Ba.pdf')]);
    expect(await screen.findByText(/^Ba\.pdf: mỗi tiêu chí có nhiều nhất 2 tệp\./)).toBeVisible();
    await waitFor(() => expect(uploads.map(({ file }) => file.name)).toEqual(['Hai.pdf']));
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo về To.pdf' }));
    expect(screen.queryByText(/^To\.pdf/)).toBeNull();
  });

  it('says why the server refused it, and is sent again after a lost line', async () => {
    const { user, uploads } = await opened();
    await user.upload(await choose(), pdf('Giả.pdf'));
    await waitFor(() => expect(uploads).toHaveLength(1));
    await uploads[0]?.answer(415, problemAnswer('evidence_type_refused', 415));
    expect(await screen.findByText('Giả.pdf: Chi tiết của evidence_type_refused.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo về Giả.pdf' }));
    await user.upload(await choose(), pdf('Thật.pdf'));
    await waitFor(() => expect(uploads).toHaveLength(2));
    await uploads[1]?.breakOff();
    await user.click(await screen.findByRole('button', { name: 'Gửi lại Thật.pdf' }));
    await waitFor(() => expect(uploads).toHaveLength(3));
    await uploads[2]?.answer(201, evidenceOf(evidenceItem({ name: 'Thật.pdf' })));
    expect(await screen.findByRole('link', { name: 'Thật.pdf' })).toBeVisible();
  });

  it('is taken where files are let go', async () => {
    const { uploads, field } = await opened();
    const dataTransfer = { types: ['Files'], files: [pdf('Thả.pdf')] };
    fireEvent.dragOver(field, { dataTransfer });
    expect(field).toHaveAttribute('data-over');
    fireEvent.drop(field, { dataTransfer });
    await waitFor(() => expect(uploads.map(({ file }) => file.name)).toEqual(['Thả.pdf']));
    expect(field).not.toHaveAttribute('data-over');
  });

  it('is removed once that was asked for again', async () => {
    const { user, sent } = await opened({
      '/reports/7/evidence': evidenceOf(evidenceItem()),
      'DELETE /reports/7/evidence/41': evidenceOf(),
    });
    await user.click(await screen.findByRole('button', { name: 'Bỏ tệp Biên bản họp thôn.pdf' }));
    const dialog = await screen.findByRole('dialog', { name: 'Bỏ tệp Biên bản họp thôn.pdf' });
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ tệp' }));
    expect(await screen.findByText('Đã bỏ tệp Biên bản họp thôn.pdf.')).toBeVisible();
    expect(sent.some(({ method, path }) => method === 'DELETE' && path === '/reports/7/evidence/41')).toBe(
      true,
    );
    expect(screen.queryByRole('link', { name: 'Biên bản họp thôn.pdf' })).toBeNull();
  });

  it('is listed and cannot be changed where the criterion is shut', async () => {
    const shut = { ...row, isOpen: false };
    await opened({
      '/reports': sheetOf(shut),
      '/reports/7/evidence': evidenceOf(evidenceItem()),
    });
    expect(screen.getByRole('link', { name: 'Biên bản họp thôn.pdf' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bỏ tệp/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Đính kèm tệp/ })).toBeNull();
  });
});
