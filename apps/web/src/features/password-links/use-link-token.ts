import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The secret behind `#` of the address, which is taken out of the address bar at once; empty where there is none. */
export function useLinkToken(): string {
  const router = useRouter();
  const [token] = useState(() => router.state.location.hash);
  useEffect(() => {
    if (token !== '') router.history.replace(router.state.location.pathname);
  }, [router, token]);
  return token;
}
