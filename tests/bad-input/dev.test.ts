import { afterEach, expect, test } from 'vitest';
import { DevServer } from './dev-server.ts';
import { clinic, post, Site } from './site.ts';

const calm = 'src/content/posts/calm.md';
const hope = 'src/content/posts/hope.md';
const clinicFile = 'src/content/clinic.yml';

const unknown = 'Unknown block `:::benefit-lst`; its text is kept. Did you mean `:::benefit-list`?';
const twice = (line: string) => `${line}\n\n${line}`;
const block = ':::benefit-lst\nKept.\n:::';

let server: DevServer | undefined;
afterEach(() => server?.stop());

test('the dev server says each message once, and what is mended', async () => {
  const site = new Site('dev', { [calm]: post(block) });
  const dev = (server = await DevServer.start(site));
  const before = await dev.says(/watching for file changes/);
  expect(before).toContain(`1 warning in your content:\n${calm}:7:1  warning  ${unknown}`);

  // What does not change the messages: another file, and a line above.
  site.write({ [hope]: post('Fine.') });
  await dev.says(/Reloaded data from hope\.md/);
  site.write({ [calm]: post(`A line more.\n\n${block}`) });
  await dev.says(/Reloaded data from calm\.md/);

  // A new one, alone; then a second of the same.
  site.write({ [hope]: post(block) });
  const added = await dev.says(/hearten\/unknown-block\)/);
  expect(added).toContain(`1 warning in your content:\n${hope}:7:1  warning  ${unknown}`);
  expect(added).not.toContain(`${calm}:`);
  site.write({ [hope]: post(twice(block)) });
  expect(await dev.says(/hearten\/unknown-block\)/)).toContain(`${hope}:11:1  warning`);

  // Mended in one file, not yet in all.
  site.write({ [hope]: post('Fine.') });
  await dev.says(new RegExp(`(Mended: ${hope} – Unknown block [^\\n]*\\n[^\\n]*){2}`));

  // The clinic's record, wrong for a while, and right again: pages show the new one.
  site.write({ [clinicFile]: 'name: Fern Hill Clinic\ndescription: Care.\nphones: []\n' });
  await dev.says(/clinic\.yml:3:9 {2}error {2}\*\*phones\*\*: expected at least one phone number/);
  const moved = clinic.replaceAll('555-0134', '555-0177').replaceAll('5550134', '5550177');
  site.write({ [clinicFile]: moved });
  await dev.says(/Mended: src\/content\/clinic\.yml – \*\*phones\*\*/);
  await expect.poll(() => dev.page('/blog/calm/'), { timeout: 10_000 }).toContain('555-0177');

  site.write({ [calm]: post('Fine.') });
  await dev.says(new RegExp(`Mended: ${calm} – Unknown block`));
  await dev.says(/All messages about your content are mended\./);

  expect(dev.output.split('warning  Unknown block').length - 1).toBe(3);
  expect(dev.output.split('All messages about').length - 1).toBe(1);
  expect(dev.output).not.toMatch(/^\s+at /m);
});

test('a changed config repeats nothing', async () => {
  const site = new Site('dev-config', { [calm]: post(block) });
  const dev = (server = await DevServer.start(site));
  await dev.says(/watching for file changes/);
  site.append('astro.config.mjs', '// Changed.\n');
  await dev.says(/server restarted\./);
  // Its new watcher may need a moment; what it then says begins with this.
  await dev.says(/Mended: /, { meanwhile: () => site.write({ [calm]: post('Fine.') }) });
  expect(dev.output.split('warning  Unknown block').length - 1).toBe(1);
});
