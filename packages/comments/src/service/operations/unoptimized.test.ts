import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('fixtures/hot-loop.mjs', import.meta.url));

function runLoops(...options: string[]): unknown {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return JSON.parse(
    execFileSync(process.execPath, [...options, script], { encoding: 'utf8', env }),
  );
}

test('nothing is compiled for speed while the service starts, and everything is afterwards', () => {
  expect(runLoops()).toEqual({ during: false, after: true });
});

test('options that Node was started with are left as they are', () => {
  expect(runLoops('--no-opt', '--no-maglev')).toEqual({ during: false, after: false });
});
