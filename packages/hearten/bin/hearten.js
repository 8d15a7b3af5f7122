#!/usr/bin/env node
// Not built, so that a package manager finds it to link before anything is; and old enough to say what is too old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  await import('../dist/bin.js');
} else {
  console.error(`hearten: this is Node ${process.versions.node}; 22.12 or newer is needed.`);
  process.exitCode = 2;
}
