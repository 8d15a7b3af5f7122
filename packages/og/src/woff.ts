import { inflateSync } from 'node:zlib';

const woff = 0x774f4646;
const header = 44;
const entry = 20;

/**
 * The font in a file of WOFF 1.0 (https://www.w3.org/TR/WOFF/), unpacked; any other file as it is. satori does the same by itself, in
 * JavaScript, which for the fonts of a card takes longer than two cards.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.length < header || file.readUInt32BE(0) !== woff) return file;
  const tables = tablesOf(file);
  const font = Buffer.alloc(
    tables.reduce((size, { data }) => size + aligned(data.length), placeOf(tables.length)),
  );
  font.writeUInt32BE(file.readUInt32BE(4), 0);
  font.writeUInt16BE(tables.length, 4);
  const power = Math.floor(Math.log2(tables.length));
  font.writeUInt16BE(2 ** power * 16, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  let offset = placeOf(tables.length);
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = placeOf(index);
    font.writeUInt32BE(tag, at);
    font.writeUInt32BE(checksum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(data.length, at + 12);
    data.copy(font, offset);
    offset += aligned(data.length);
  }
  return font;
}

/** Where the entry of a table stands in an unpacked font. */
function placeOf(index: number): number {
  return 12 + index * 16;
}

/** Tables begin at multiples of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function tablesOf(file: Buffer): { tag: number; checksum: number; data: Buffer }[] {
  return Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const at = header + index * entry;
    const [offset, packed] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8)];
    const data = file.subarray(offset, offset + packed);
    // What would not have become smaller stands there as it is.
    const isPacked = packed < file.readUInt32BE(at + 12);
    return {
      tag: file.readUInt32BE(at),
      checksum: file.readUInt32BE(at + 16),
      data: isPacked ? inflateSync(data) : data,
    };
  });
}
