import fc from 'fast-check';

// What `test` asks of a commit is the same each time, so that no commit fails for what another one has; `test:all` makes up
// new documents in each run.
if (process.env.HEARTEN_ALL !== '1') fc.configureGlobal({ seed: 20_261_130 });
