import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The log: one JSON a line, to standard output. What may stand in it is named where it is written (`log-requests.ts`): no word of a
 * comment, no address of anybody, no header, no query. Whatever an error would say by itself is left out too.
 */
export function createLog(to: DestinationStream = pino.destination(1)): Logger {
  const nothing = () => '[left out]';
  const serializers = { err: nothing, req: nothing, res: nothing };
  return pino({ base: null, serializers, timestamp: pino.stdTimeFunctions.isoTime }, to);
}
