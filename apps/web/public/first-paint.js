// Sets the reader's own theme, contrast, text size and language before the first paint.
(() => {
  const root = document.documentElement;
  let saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('tiendo.preferences') ?? '{}') ?? {};
  } catch {}
  const oneOf = (value, allowed) => (allowed.includes(value) ? value : null);
  const scheme = oneOf(saved.scheme, ['light', 'dark']);
  const contrast = oneOf(saved.contrast, ['normal', 'more']);
  const dark = scheme === null ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.setAttribute('data-text', oneOf(saved.text, ['minus', 'base', 'plus']) ?? 'base');
  if (contrast !== null) root.setAttribute('data-contrast', contrast);
  root.lang = oneOf(saved.lang, ['vi', 'en']) ?? 'vi';
})();
