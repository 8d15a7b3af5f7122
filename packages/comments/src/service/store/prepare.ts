import type { Compilable, Kysely, Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';

/** A query that is put into words once, and asked with other values each time. Answers its rows. */
export type Prepared<Values, Row> = (
  db: Kysely<Database> | Transaction<Database>,
  values: Values,
) => Promise<Row[]>;

class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Makes a query of which only the values change; `make` gets a place for each. Kysely builds and words a query anew for each run,
 * which takes longer than the query does.
 */
export function prepare<Values extends object, Row>(
  make: (places: Values) => Compilable<Row>,
): Prepared<Values, Row> {
  const places = new Proxy({}, { get: (_, name) => new Place(String(name)) }) as Values;
  const { parameters, ...query } = make(places).compile();
  return async (db, values) => {
    const given = parameters.map((one) =>
      one instanceof Place ? values[one.name as keyof Values] : one,
    );
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: given });
    return rows;
  };
}
