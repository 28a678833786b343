import pg from 'pg';

export type PreparedStatementOptions = {
  /** `postgresql://user:password@host:port/database` */
  readonly url: string;
  readonly text: string;
  /** Called each time the statement is sent, for counting it. */
  readonly onStatement?: ((sql: string) => void) | undefined;
};

/** A statement without parameters on a connection of its own. */
export type PreparedStatement<Row> = {
  run(): Promise<Row[]>;
  close(): Promise<void>;
};

/**
 * For the one question that is asked all the time: parsed and planned once a connection, and read
 * without the work that other statements need. Connects at the first run, and again after a loss.
 */
export function preparedStatement<Row extends pg.QueryResultRow>(
  options: PreparedStatementOptions,
): PreparedStatement<Row> {
  const { url, text, onStatement } = options;
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is taken out of the pool; the next run connects again.
  pool.on('error', () => undefined);
  const statement = { name: 'prepared', text };
  return {
    run: async () => {
      onStatement?.(text);
      const { rows } = await pool.query<Row>(statement);
      return rows;
    },
    close: () => pool.end(),
  };
}
