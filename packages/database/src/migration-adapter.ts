import { PrismaPg } from '@prisma/adapter-pg';
import {
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const OID_CHAR = 18;
const OID_UUID = 2950;

/**
 * Prisma's PostgreSQL adapter made fit for its schema engine: a migration is sent whole (the adapter would cut it at
 * every semicolon, also inside a function body), and the catalogue's one-byte type "char" is read as a character.
 * The adapter refuses that type, so it passes through as `uuid`, which the catalogue never answers.
 */
export function createMigrationAdapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(catalogueReading(pool));
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query);
        return { ...result, columnTypes: result.columnTypes.map(uuidToCharacter) };
      };
      adapter.executeScript = (script) => executeWhole(pool, script);
      return adapter;
    },
  };
}

function uuidToCharacter(type: ColumnType): ColumnType {
  return type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type;
}

async function executeWhole(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    throw error instanceof pg.DatabaseError ? new DriverAdapterError(refusalOf(error)) : error;
  }
}

function refusalOf(error: pg.DatabaseError): ConstructorParameters<typeof DriverAdapterError>[0] {
  return {
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  };
}

function catalogueReading(pool: pg.Pool): pg.Pool {
  return new Proxy(pool, {
    get(target, key) {
      if (key !== 'query') return Reflect.get(target, key);
      return async (...args: unknown[]) => {
        const result: pg.QueryResult | pg.QueryResult[] = await Reflect.apply(target.query, target, args);
        for (const { fields } of [result].flat()) {
          for (const field of fields) if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_UUID;
        }
        return result;
      };
    },
  });
}
