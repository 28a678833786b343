import { screen } from '@testing-library/react';
import { set2016 } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../../testing/account-answers.ts';
import { type Answers, unitAnswer } from '../../../testing/answers.ts';
import { applicationAnswers, preparing } from '../../../testing/application-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { khuatXa } from '../../../testing/report-answers.ts';

const set = { ...set2016, unitKinds: ['commune'] };
const answers: Answers = {
  ...applicationAnswers(preparing()),
  '/me': signedInAs({ ...officer, grants: [grant({ unit: khuatXa })] }),
  [`/units/${khuatXa.ref}`]: unitAnswer(khuatXa),
  '/criteria-sets': {
    items: [set, { ...set, code: 'HUYEN_NTM_2016', unitKinds: ['district'] }],
    nextCursor: null,
  },
};
const open = (more: Answers = {}) => renderApp('/ho-so/moi', { ...answers, ...more });

describe('opening a dossier', () => {
  it('begins at the own commune, today, with the sets of communes', async () => {
    open();
    expect(await screen.findByLabelText('Đơn vị đề nghị')).toHaveValue('Xã Khuất Xá');
    expect(screen.getByLabelText('Ngày lập hồ sơ')).toHaveValue('22/11/2026');
    expect(screen.getByLabelText('Năm đạt chuẩn đề nghị')).toHaveValue('2026');
    expect(await screen.findByRole('option', { name: 'Xã NTM 2016' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Huyện/ })).toBeNull();
  });

  it.each([
    ['20/12/2023', /Quyết định 18\/2022\/QĐ-TTg, có bước huyện thẩm tra/],
    ['22/11/2026', /Không còn cấp huyện, từ 01\/7\/2025; xã nộp thẳng lên tỉnh/],
    ['01/01/2012', /Chưa biết thủ tục nào có hiệu lực vào ngày này/],
  ])('says by which procedure a dossier of %s goes', async (day, words) => {
    const { user } = open();
    const on = await screen.findByLabelText('Ngày lập hồ sơ');
    await user.clear(on);
    await user.type(on, day);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('tells every field that cannot be taken', async () => {
    const { user } = open();
    const on = await screen.findByLabelText('Ngày lập hồ sơ');
    await user.clear(on);
    await user.type(on, '23/11/2026');
    await user.click(screen.getByRole('button', { name: 'Lập hồ sơ' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Chọn bộ tiêu chí.');
    expect(summary).toHaveTextContent('Ngày lập hồ sơ không được sau hôm nay.');
  });

  it('leads to the dossier that was opened', async () => {
    const { user, sent, address } = open({ 'POST /dossiers': preparing() });
    await screen.findByRole('option', { name: 'Xã NTM 2016' });
    await user.selectOptions(screen.getByLabelText('Mức, bộ tiêu chí'), 'Xã NTM 2016');
    await user.click(screen.getByRole('button', { name: 'Lập hồ sơ' }));
    expect(await screen.findByRole('navigation', { name: 'Thành phần hồ sơ' })).toBeVisible();
    expect(address()).toBe('/ho-so/7');
    expect(sent[0]?.body).toEqual({ unit: khuatXa.ref, set: 'XA_NTM_2016', year: 2026, on: '2026-11-22' });
  });

  it('leads to the dossiers of the unit where one is under way', async () => {
    const { user } = open({ 'POST /dossiers': problemAnswer('dossier_under_way', 409) });
    await screen.findByRole('option', { name: 'Xã NTM 2016' });
    await user.selectOptions(screen.getByLabelText('Mức, bộ tiêu chí'), 'Xã NTM 2016');
    await user.click(screen.getByRole('button', { name: 'Lập hồ sơ' }));
    const link = await screen.findByRole('link', { name: 'Mở hồ sơ đang xử lý' });
    expect(link.getAttribute('href')).toContain('/ho-so?don-vi=');
  });
});
