const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese dictionary order (Dương before Đông before Đồng), numbers inside names by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
