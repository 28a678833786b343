import { Window } from 'happy-dom';

/** What React, Recharts and the sheet take from a browser. */
const taken = [
  'document',
  'navigator',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'SVGSVGElement',
  'Element',
  'Node',
  'Event',
  'XMLSerializer',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Makes a DOM to draw in, once for the whole process. It loads nothing and runs no scripts. */
export function installDrawingWindow(): void {
  const window = new Window({
    url: 'http://localhost/',
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define('window', window);
  for (const name of taken) define(name, window[name]);
}
