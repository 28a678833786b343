import { screen } from '@testing-library/react';
import { locBinhTrend, reorganised } from '@tiendo/charts/fixtures/trend.ts';
import { trendModel } from '@tiendo/charts/trend/trend-model.ts';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../testing/render-part.tsx';
import { FigureBreaks } from './figure-breaks.tsx';

const changed = vi.hoisted(() => vi.fn());
vi.mock('../view/use-view.ts', () => ({
  useChangeView: () => changed,
  useView: () => ({ unit: '188@2020-03-31' }),
}));

type LinkProps = { to: string; search: Record<string, string>; children: ReactNode };
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  Link: ({ to, search, children }: LinkProps) => (
    <a href={`${to}?${new URLSearchParams(search)}`}>{children}</a>
  ),
}));

const unknownAct = { ...reorganised, after: '2018-Q4', before: '2019-Q1', date: null, legalBasis: null };
const model = trendModel({
  answer: { ...locBinhTrend, breaks: [unknownAct, reorganised] },
  currentPeriod: '2020-Q1',
  lang: 'vi',
});

function Opened() {
  const [opened, setOpened] = useState<string | null>(null);
  const size = { width: 460, height: 230, scale: 1 };
  return <FigureBreaks model={model} {...size} opened={opened} onOpen={setOpened} />;
}

const renderBreaks = () => renderPart(<Opened />);

describe('a break of the line', () => {
  it('opens with the keyboard on its day, what changed and the act, and gives the focus back', async () => {
    const user = renderBreaks();
    const cut = screen.getByRole('button', { name: 'Vì sao đứt: 01/01/2020: 27 → 19 xã' });
    cut.focus();
    await user.keyboard('{Enter}');
    const reason = await screen.findByRole('dialog');
    expect(reason).toHaveTextContent('Ngày01/01/2020Thay đổi27 → 19 xãCăn cứNQ 818/NQ-UBTVQH14');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(cut).toHaveFocus();
  });

  it('leads to the reorganisations of the unit on that day', async () => {
    const user = renderBreaks();
    await user.click(screen.getByRole('button', { name: /01\/01\/2020/ }));
    expect(await screen.findByRole('link', { name: 'Xem đơn vị nào thành đơn vị nào' })).toHaveAttribute(
      'href',
      '/sap-xep-don-vi?don-vi=188%402020-03-31&tu=2020-01-01&den=2020-01-01',
    );
  });

  it('restates the page to the units after it', async () => {
    const user = renderBreaks();
    await user.click(screen.getByRole('button', { name: /01\/01\/2020/ }));
    await user.click(await screen.findByRole('button', { name: 'Tính lại theo đơn vị sau khi sắp xếp' }));
    expect(changed).toHaveBeenCalledExactlyOnceWith({ reading: { mode: 'restated', unitsAt: '2020-01-01' } });
  });

  it('says that no act is known where none is, and takes the first quarter end after it for its day', async () => {
    const user = renderBreaks();
    changed.mockClear();
    await user.click(screen.getByRole('button', { name: 'Vì sao đứt: 27 → 19 xã' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('Căn cứchưa rõ văn bản');
    await user.click(screen.getByRole('button', { name: 'Tính lại theo đơn vị sau khi sắp xếp' }));
    expect(changed).toHaveBeenCalledWith({ reading: { mode: 'restated', unitsAt: '2019-03-31' } });
  });
});
