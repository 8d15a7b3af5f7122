import { chromium } from 'playwright';
import sirv from 'sirv';
import http from 'node:http';
import { createRequire } from 'node:module';
const [dir, out, ...rest] = process.argv.slice(2);
const serve = sirv(dir, { dev: false, extensions: ['html'], single: false });
const server = http.createServer((q, r) => serve(q, r, () => { r.statusCode = 404; r.end('404'); })).listen(0);
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const jobs = JSON.parse(rest[0]);
for (const { path, width, height = 900, scheme = 'light', media, forced, zoom, full = true, name, hash = '', q } of jobs) {
  const ctx = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, forcedColors: forced ? 'active' : 'none', deviceScaleFactor: 1 });
  const page = await ctx.newPage();
  await page.goto(origin + path + hash);
  if (media) await page.emulateMedia({ media, colorScheme: scheme });
  if (q) { await page.fill('input[type=search]', q); await page.waitForTimeout(1500); }
  await page.evaluate(async () => { for (const i of document.images) i.loading = 'eager'; await document.fonts.ready; await Promise.all([...document.images].map((i) => i.complete || new Promise((r) => { i.onload = i.onerror = r; }))); });
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: full });
  await ctx.close();
}
await browser.close(); server.close();
