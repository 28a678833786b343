import path from 'node:path';
import { z } from 'zod';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { type Bilingual, CommandProblem } from './problem.ts';

export type StartConfig = {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Undefined: the embedded server. */
  readonly databaseUrl: string | undefined;
  /** The account that the app works with on the database of `databaseUrl`; undefined: none was made for it. */
  readonly appDatabaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDirectory: string;
  /** Whether an empty database also gets the simulated demonstration data. */
  readonly demonstration: boolean;
};

const optionalText = z.string().trim().optional();

const optionalAddress = optionalText
  .transform((text) => text || undefined)
  .pipe(z.string().refine(isPostgresUrl).optional());

const environment = z.object({
  PORT: optionalText
    .transform((text) => text || '3000')
    .pipe(
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number)
        .pipe(z.number().max(65_535)),
    ),
  HOST: optionalText.transform((text) => text || '127.0.0.1').pipe(z.string().regex(/^[\w.:%-]+$/)),
  DATABASE_URL: optionalAddress,
  TIENDO_APP_DATABASE_URL: optionalAddress,
  TIENDO_DATA_DIR: optionalText.transform((text) => text || '.data'),
  TIENDO_DEMO: optionalText.transform((text) => text || 'on').pipe(z.enum(['on', 'off'])),
});

const expectations: Readonly<Record<string, Bilingual>> = {
  PORT: { vi: 'một số từ 0 đến 65535, ví dụ 3000', en: 'a number from 0 to 65535, for example 3000' },
  HOST: {
    vi: 'một địa chỉ hoặc tên máy, ví dụ 127.0.0.1',
    en: 'an address or host name, for example 127.0.0.1',
  },
  DATABASE_URL: {
    vi: 'một địa chỉ dạng postgresql://tên:mật_khẩu@máy:5432/cơ_sở_dữ_liệu',
    en: 'an address like postgresql://user:password@host:5432/database',
  },
  TIENDO_APP_DATABASE_URL: {
    vi: 'địa chỉ của chính cơ sở dữ liệu ở DATABASE_URL, với một tài khoản khác: postgresql://tên_khác:mật_khẩu@máy:5432/cơ_sở_dữ_liệu',
    en: 'the address of the very database at DATABASE_URL, with another account: postgresql://other:password@host:5432/database',
  },
  TIENDO_DEMO: { vi: '“on” hoặc “off”', en: '“on” or “off”' },
};

/**
 * Reads the settings of `npm start`. Relative data directories count from the repository.
 * Throws CommandProblem that names the first wrong variable and what it may hold.
 */
export function readStartConfig(variables: NodeJS.ProcessEnv): StartConfig {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) throw wrongVariable(String(parsed.error.issues[0]?.path[0]), variables);
  const { PORT, HOST, DATABASE_URL, TIENDO_APP_DATABASE_URL, TIENDO_DATA_DIR, TIENDO_DEMO } = parsed.data;
  if (!isAccountBeside(DATABASE_URL, TIENDO_APP_DATABASE_URL))
    throw wrongVariable('TIENDO_APP_DATABASE_URL', variables);
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    appDatabaseUrl: TIENDO_APP_DATABASE_URL,
    dataDirectory: path.resolve(REPOSITORY_ROOT, TIENDO_DATA_DIR),
    demonstration: TIENDO_DEMO === 'on',
  };
}

function wrongVariable(name: string, variables: NodeJS.ProcessEnv): CommandProblem {
  const expected = expectations[name] ?? { vi: 'một giá trị khác', en: 'another value' };
  const shown = name.endsWith('DATABASE_URL') ? '' : ` (${variables[name]})`;
  return new CommandProblem({
    vi: `Biến môi trường ${name}${shown} không hợp lệ: cần ${expected.vi}. Sửa hoặc bỏ biến này rồi chạy lại.`,
    en: `The environment variable ${name}${shown} is not valid: it takes ${expected.en}. Correct or unset it and run again.`,
  });
}

/** The app's account is another one than the owner's, on the database that the owner's address names. */
function isAccountBeside(ownerUrl: string | undefined, appUrl: string | undefined): boolean {
  if (appUrl === undefined) return true;
  if (ownerUrl === undefined) return false;
  const [owner, app] = [new URL(ownerUrl), new URL(appUrl)];
  return owner.username !== app.username && owner.pathname === app.pathname;
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
}
