import { parse } from 'content-disposition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceHeaders } from './evidence-headers.ts';
import { evidenceName, extensionOf } from './evidence-name.ts';

it.each([
  ['Biên bản thẩm tra.pdf', 'Biên bản thẩm tra.pdf'],
  ['Bie\u0302n ba\u0309n.pdf', 'Biên bản.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\Lan\\bản đồ.png', 'bản đồ.png'],
  ['a\u202efdp.exe', 'a fdp.exe'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie_ x=1.pdf'],
  ['a\u0000.pdf', 'a .pdf'],
  ['..', 'minh-chung'],
  ['.pdf', 'pdf'],
  ['', 'minh-chung'],
  ['A.PDF', 'A.pdf'],
  ['Biên bản..pdf', 'Biên bản..pdf'],
])('keeps %j as %j', (given, kept) => {
  expect(evidenceName(given)).toBe(kept);
});

it('keeps the ending of a name that is too long', () => {
  const name = evidenceName(`${'ệ'.repeat(500)}.pdf`);
  expect([...name]).toHaveLength(200);
  expect(name.endsWith('ệ.pdf')).toBe(true);
});

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('/', '\\', '..', '\r\n', '"', '%22', '\u202e', 'ệ', 'e\u0323', '😀', '.pdf', ';'),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

it('keeps any name without a folder, a character that hides, or more than 200 characters', () => {
  fc.assert(
    fc.property(names, (given) => {
      const name = evidenceName(given);
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(name).not.toMatch(/^\./);
      expect([...name].length).toBeLessThanOrEqual(200);
      expect(name).toBe(name.normalize('NFC'));
      expect(extensionOf(name)).toBe(extensionOf(evidenceName(name)));
    }),
  );
});

it('sends any name in a header that another program reads back', () => {
  fc.assert(
    fc.property(names, (given) => {
      const name = evidenceName(given).toWellFormed();
      const header = evidenceHeaders({ name, type: 'application/pdf', size: 1 })['content-disposition'] ?? '';
      expect(header).toMatch(/^attachment; [\x20-\x7e]*$/);
      expect(parse(header).parameters.filename).toBe(name);
    }),
  );
});

it('has a download saved, not shown, run, kept or embedded', () => {
  expect(evidenceHeaders({ name: 'Biên bản.pdf', type: 'application/pdf', size: 12 })).toEqual({
    'content-type': 'application/pdf',
    'content-length': '12',
    'content-disposition': `attachment; filename="Bi?n b?n.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
});
