import sharp from 'sharp';
const [out, h, scale, ...files] = process.argv.slice(2);
let x = 0; const parts = [];
for (const f of files) {
  const m = await sharp(f).metadata();
  const width = Math.round(m.width * scale);
  const b = await sharp(f).resize({ width }).toBuffer({ resolveWithObject: true });
  const hh = Math.min(b.info.height, +h);
  parts.push({ input: await sharp(b.data).extract({ left: 0, top: 0, width, height: hh }).toBuffer(), left: x, top: 0 });
  x += width + 12;
}
await sharp({ create: { width: x, height: +h, channels: 3, background: '#888' } }).composite(parts).png().toFile(out);
