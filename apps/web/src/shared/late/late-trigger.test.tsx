import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { lazy, type RefObject, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type EarlyUse, LateTrigger } from './late-trigger.tsx';
import { loadPart, partMissing } from './load-part.ts';
import { useEarlyUse } from './use-early-use.ts';

type Loaded = { default: typeof LoadedList };

function LoadedList({ early }: { early: RefObject<EarlyUse> }) {
  const [opened, setOpened] = useState(false);
  const button = useEarlyUse<HTMLButtonElement>(early, () => setOpened(true));
  return (
    <>
      <button type="button" ref={button} aria-expanded={opened}>
        Mở
      </button>
      {opened && <p>danh sách</p>}
    </>
  );
}

/** A trigger whose list comes when it is told to, or never. */
function renderLate() {
  const coming = Promise.withResolvers<Loaded>();
  const List = lazy(() => loadPart(() => coming.promise));
  const user = userEvent.setup();
  render(
    <>
      <LateTrigger trigger={<button type="button">Mở</button>}>
        {(early) => <List early={early} />}
      </LateTrigger>
      <button type="button">Khác</button>
    </>,
    { onCaughtError: () => {} },
  );
  return { user, arrive: () => coming.resolve({ default: LoadedList }), fail: coming.reject };
}

const loaded = () => waitFor(() => expect(screen.getByText('Mở')).toHaveAttribute('aria-expanded'));

describe('a control whose list comes after the page', () => {
  it('opens it when it comes, if it was pressed before, and keeps the focus', async () => {
    const { user, arrive } = renderLate();
    await user.click(screen.getByText('Mở'));
    arrive();
    expect(await screen.findByText('danh sách')).toBeVisible();
    expect(screen.getByText('Mở')).toHaveFocus();
  });

  it('stays closed where Escape took the press back before it was loaded', async () => {
    const { user, arrive } = renderLate();
    await user.click(screen.getByText('Mở'));
    await user.keyboard('{Escape}');
    arrive();
    await loaded();
    expect(screen.getByText('Mở')).toHaveFocus();
    expect(screen.queryByText('danh sách')).toBeNull();
  });

  it('keeps the focus without opening it, if it was only reached', async () => {
    const { user, arrive } = renderLate();
    await user.tab();
    arrive();
    await loaded();
    expect(screen.getByText('Mở')).toHaveFocus();
    expect(screen.queryByText('danh sách')).toBeNull();
  });

  it('leaves a reader alone who has gone on meanwhile', async () => {
    const { user, arrive } = renderLate();
    await user.click(screen.getByText('Mở'));
    await user.click(screen.getByText('Khác'));
    arrive();
    await loaded();
    expect(screen.getByText('Khác')).toHaveFocus();
    expect(screen.queryByText('danh sách')).toBeNull();
  });

  it('stays where its list cannot be loaded, and the page is told', async () => {
    const told = new Promise((resolve) => window.addEventListener(partMissing, resolve, { once: true }));
    const { fail } = renderLate();
    fail(new TypeError('Failed to fetch dynamically imported module'));
    await told;
    await waitFor(() => expect(screen.getByText('Mở')).toBeVisible());
  });
});
