import type { Database as SqliteFile, Statement } from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than the service has; a limit for what is made of lists. */
const most = 200;

/**
 * A file whose statements are prepared once. Kysely asks for each anew, and reading SQL takes longer than running it. None of ours
 * is read row by row, so that one is never in use twice.
 */
export function rememberStatements(sqlite: SqliteFile): SqliteDatabase {
  const statements = new Map<string, Statement>();
  return {
    close: () => void sqlite.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known as unknown as SqliteStatement;
      const statement = sqlite.prepare(sql);
      if (statements.size >= most) statements.clear();
      statements.set(sql, statement);
      return statement as unknown as SqliteStatement;
    },
  };
}
