import {
  DatabaseError,
  type DatabaseErrorCode,
  type DatabaseErrorDetails,
} from '../../packages/database/src/database-error.ts';
import { type Bilingual, CommandProblem } from './problem.ts';

const texts: Readonly<Record<DatabaseErrorCode, (details: DatabaseErrorDetails) => Bilingual>> = {
  'platform-unsupported': ({ platform, arch }) => ({
    vi: `Không có sẵn PostgreSQL cho nền tảng này (${platform}-${arch}): npm không có bản chạy được ở đây. Hãy cài PostgreSQL 15 trở lên (hoặc dùng docker compose) và đặt DATABASE_URL.`,
    en: `There is no embedded PostgreSQL for this platform (${platform}-${arch}): npm has no build that runs here. Install PostgreSQL 15 or newer (or use docker compose) and set DATABASE_URL.`,
  }),
  'server-user-missing': ({ account }) => ({
    vi: `PostgreSQL không chạy được bằng quyền root và không tạo được tài khoản “${account}”. Hãy chạy bằng người dùng thường, hoặc tạo tài khoản “${account}”, hoặc đặt DATABASE_URL.`,
    en: `PostgreSQL refuses to run as root and the account “${account}” could not be made. Run as an ordinary user, or create the account “${account}”, or set DATABASE_URL.`,
  }),
  'data-directory-in-use': ({ directory }) => ({
    vi: `Thư mục dữ liệu ${directory} đang được một lần chạy khác của Tiendo sử dụng. Hãy dừng lần chạy đó (Ctrl-C) hoặc chọn thư mục khác bằng TIENDO_DATA_DIR.`,
    en: `The data directory ${directory} is in use by another running Tiendo. Stop that one (Ctrl-C) or choose another directory with TIENDO_DATA_DIR.`,
  }),
  'data-directory-foreign': ({ directory }) => ({
    vi: `Không được phép dùng thư mục dữ liệu ${directory}: nó thuộc về người dùng khác. Hãy chạy bằng người dùng đó hoặc chọn thư mục khác bằng TIENDO_DATA_DIR.`,
    en: `The data directory ${directory} may not be used: it belongs to another user. Run as that user or choose another directory with TIENDO_DATA_DIR.`,
  }),
  'data-directory-unusable': ({ directory, reason }) => ({
    vi: `Không ghi được vào thư mục dữ liệu ${directory}: ${reason}. Hãy chọn thư mục khác bằng TIENDO_DATA_DIR.`,
    en: `The data directory ${directory} cannot be written: ${reason}. Choose another directory with TIENDO_DATA_DIR.`,
  }),
  'server-start-failed': ({ program, reason }) => ({
    vi: `PostgreSQL không khởi động được (${program}). Nhật ký:\n${lines(reason)}\n  Xem lại chỗ trống trên đĩa và thư mục dữ liệu, hoặc dùng PostgreSQL khác qua DATABASE_URL.`,
    en: `PostgreSQL did not start (${program}); its log is above. Check free disk space and the data directory, or use another PostgreSQL through DATABASE_URL.`,
  }),
  'database-unreachable': ({ reason }) => ({
    vi: `Không kết nối được cơ sở dữ liệu ở DATABASE_URL: ${reason}. Hãy kiểm tra địa chỉ, mật khẩu và PostgreSQL có đang chạy không; hoặc bỏ DATABASE_URL để dùng PostgreSQL kèm sẵn.`,
    en: `The database at DATABASE_URL cannot be reached: ${reason}. Check the address, the password and that PostgreSQL is running; or unset DATABASE_URL to use the embedded one.`,
  }),
  'app-role-missing': ({ role }) => ({
    vi: `Tài khoản “${role}” trong TIENDO_APP_DATABASE_URL không có trên máy chủ PostgreSQL. Hãy tạo: CREATE ROLE ${role} LOGIN PASSWORD '…'; hoặc bỏ biến này.`,
    en: `The account “${role}” in TIENDO_APP_DATABASE_URL does not exist on the PostgreSQL server. Make it: CREATE ROLE ${role} LOGIN PASSWORD '…'; or unset the variable.`,
  }),
  'app-database-unreachable': ({ reason }) => ({
    vi: `Ứng dụng không kết nối được cơ sở dữ liệu ở TIENDO_APP_DATABASE_URL: ${reason}. Hãy kiểm tra địa chỉ, mật khẩu và quyền kết nối của tài khoản đó.`,
    en: `The app cannot reach the database at TIENDO_APP_DATABASE_URL: ${reason}. Check the address, the password and that the account may connect.`,
  }),
  'database-newer': ({ migrations }) => ({
    vi: `Cơ sở dữ liệu thuộc phiên bản Tiendo mới hơn (bước chuyển lạ: ${list(migrations)}). Hãy cập nhật mã nguồn, hoặc dùng cơ sở dữ liệu hay TIENDO_DATA_DIR khác.`,
    en: `The database belongs to a newer version of Tiendo (unknown migrations: ${list(migrations)}). Update the source, or use another database or TIENDO_DATA_DIR.`,
  }),
  'migration-edited': ({ migrations }) => ({
    vi: `Bước chuyển đã chạy lại khác với mã nguồn (${list(migrations)}): tệp đã bị sửa sau khi dùng. Hãy khôi phục tệp; nếu dữ liệu không cần giữ, chạy “pnpm db:reset”.`,
    en: `An applied migration differs from the source (${list(migrations)}): its file was edited after use. Restore the file; if the data need not be kept, run “pnpm db:reset”.`,
  }),
  'migration-failed': ({ reason, migrations }) => ({
    vi: `Không chuyển được lược đồ cơ sở dữ liệu: ${firstLine(reason) || list(migrations)}. Dữ liệu giữ nguyên. Hãy kiểm tra quyền của tài khoản và phiên bản PostgreSQL (từ 15); nếu dữ liệu không cần giữ, chạy “pnpm db:reset”.`,
    en: `The database schema could not be migrated: ${firstLine(reason) || list(migrations)}. The data is as it was. Check the account's rights and the PostgreSQL version (15 or newer); if the data need not be kept, run “pnpm db:reset”.`,
  }),
};

/** Turns an expected refusal of the database side into a problem for the terminal; passes anything else through. */
export function explainDatabaseError(error: unknown): unknown {
  return error instanceof DatabaseError ? new CommandProblem(texts[error.code](error.details), error) : error;
}

type Detail = DatabaseErrorDetails[string] | undefined;

function list(value: Detail): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

function lines(value: Detail): string {
  return (Array.isArray(value) ? value : [value]).map((line) => `    ${line}`).join('\n');
}

function firstLine(value: Detail): string {
  const all = String(value ?? '').split('\n');
  return all.find((line) => line.includes('ERROR')) ?? all[0] ?? '';
}
