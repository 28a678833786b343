import { useWindowEvent } from '@mantine/hooks';
import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { signedOut } from '../../shared/api/call.ts';
import { loadLaterWords } from '../../shared/i18n/i18n.ts';
import { loadPart } from '../../shared/late/load-part.ts';

const SignInAgain = lazy(async () => {
  const [{ SignInAgain: Dialog }] = await Promise.all([
    loadPart(() => import('../../features/sign-in/sign-in-again.tsx')),
    loadLaterWords(),
  ]);
  return { default: Dialog };
});

/** Asks to sign in again, over the page as it is, once the server says that the session has ended. */
export function SessionLost() {
  const [lost, setLost] = useState<'never' | 'now' | 'before'>('never');
  useWindowEvent(signedOut, () => setLost('now'));
  if (lost === 'never') return null;
  return (
    <CatchBoundary getResetKey={() => lost} errorComponent={() => null}>
      <Suspense fallback={null}>
        <SignInAgain opened={lost === 'now'} onClose={() => setLost('before')} />
      </Suspense>
    </CatchBoundary>
  );
}
