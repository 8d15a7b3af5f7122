#!/usr/bin/env node
// In the words of an old Node, so that it can say what is too old before anything newer is read. Not built, so that a
// package manager finds it to link.
'use strict';
var version = process.versions.node;
var numbers = version.split('.');
var major = Number(numbers[0]);
if (major > 22 || (major === 22 && Number(numbers[1]) >= 12)) {
  void import('../dist/bin.js');
} else {
  console.error(
    'create-hearten: this is Node ' +
      version +
      '; Astro and Hearten need 22.12 or newer. Install it from https://nodejs.org and run this again. Nothing was written.',
  );
  process.exitCode = 2;
}
