import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Providers } from '../app/providers.tsx';
import { createQueryClient } from '../app/query-client.ts';

/** A part of a page by itself, with what every page has around it. */
export function renderPart(part: ReactNode) {
  render(<Providers queryClient={createQueryClient()}>{part}</Providers>);
  return userEvent.setup();
}
