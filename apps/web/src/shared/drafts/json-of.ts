/** What a text of the storage says; null where it is no JSON: what another program left under a key is no draft. */
export function jsonOf(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
