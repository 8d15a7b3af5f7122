import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { defaultPlaces, readSite } from './index.ts';

test('a site without its clinic’s record is told where to put it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = pathToFileURL(`${folder}/sites/north/`);
  const { messages } = await readSite({
    root,
    places: { ...defaultPlaces, clinic: './data/clinic.yml' },
    shownFrom: pathToFileURL(`${folder}/`),
  });
  expect(messages).toMatchObject([
    { file: 'sites/north/data/clinic.yml', ruleId: 'missing-clinic', fatal: true },
  ]);
  expect(messages[0]?.reason).toMatch(/Create it with at least `name`/);
});
