import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useKey } from './use-key.ts';

function Keys({ act }: { act: () => void }) {
  useKey('p', act);
  useKey(' ', act);
  return null;
}

it.each([
  ['inside a dialog', 'p', <div key="dialog" role="dialog" tabIndex={-1} data-testid="focus" />],
  ['in a field', 'p', <input key="field" data-testid="focus" />],
  ['as a press of what is in focus', ' ', <button key="button" type="button" data-testid="focus" />],
])('a key does nothing %s', async (_, key, focused) => {
  const act = vi.fn();
  const { getByTestId } = render(
    <>
      <Keys act={act} />
      {focused}
    </>,
  );
  getByTestId('focus').focus();
  await userEvent.keyboard(key);
  expect(act).not.toHaveBeenCalled();
});

it('a key does nothing behind a dialog that the focus has fallen out of', async () => {
  const act = vi.fn();
  render(
    <>
      <Keys act={act} />
      <div role="dialog" aria-modal />
    </>,
  );
  expect(document.body).toHaveFocus();
  await userEvent.keyboard('p');
  expect(act).not.toHaveBeenCalled();
});

it('a key acts anywhere else', async () => {
  const act = vi.fn();
  render(<Keys act={act} />);
  await userEvent.keyboard('p ');
  expect(act).toHaveBeenCalledTimes(2);
});
