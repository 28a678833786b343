import { useEffect, useState } from 'react';

/** Counts the seconds of a wait down, anew at each `start`; 0 once it is over or where there is none. */
export function useSecondsLeft(seconds: number | null, start: number): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (seconds === null) return setLeft(0);
    const end = Date.now() + seconds * 1000;
    const tell = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tell();
    const timer = setInterval(tell, 1000);
    return () => clearInterval(timer);
  }, [seconds, start]);
  return left;
}
