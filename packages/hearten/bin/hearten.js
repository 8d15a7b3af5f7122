#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Not built, so that a package manager finds it to link before anything is; and old enough to say what is too old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  if (process.argv[3] !== 'serve') {
    // What Node made of our code is kept in the machine's folder for temporary files, and need not be made again. A service starts
    // once, and would hold all that was kept for as long as it runs.
    module.enableCompileCache?.();
    // The texts of a site stay until the end, the trees made of them do not. V8 takes one for the other now and then, and would keep
    // the trees of all articles: twice the memory, and a fifth more time.
    setFlagsFromString('--no-allocation-site-pretenuring');
  }
  await import('../dist/bin.js');
} else {
  console.error(`hearten: this is Node ${process.versions.node}; 22.12 or newer is needed.`);
  process.exitCode = 2;
}
