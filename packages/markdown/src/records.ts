import type { Finding, InlineShape, RecordShape } from '@hearten/components/shapes';
import { nearest } from './nearest.ts';

/** The properties of `<hearten-record>`, which marks the place of a record. */
export function markerProperties(name: string, attributes: Record<string, unknown>) {
  return {
    name,
    // Percent-encoded, since the engines write quotation marks in attributes differently.
    dataAttributes: encodeURIComponent(JSON.stringify(attributes)),
  };
}

/** The finding for a record nobody has, with the one that was most likely meant. */
export function unknownRecord(
  shape: RecordShape | InlineShape,
  attributes: Record<string, unknown>,
  records: readonly unknown[],
): Finding {
  const [asked] = Object.values(attributes).filter((value) => typeof value === 'string');
  const known = shape.names(records);
  const meant = asked && nearest(asked, known);
  return {
    ruleId: 'unknown-record',
    severity: 'error',
    reason: `No record in \`${shape.collection}\` matches \`${asked ?? shape.name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
    actual: asked,
    expected: meant ? [meant] : known,
  };
}
