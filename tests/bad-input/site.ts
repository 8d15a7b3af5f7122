import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const astro = path.join(
  path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
const work = path.resolve(import.meta.dirname, '../.work');

export type Engine = 'satteri' | 'unified';

export interface Built {
  code: number | null;
  /** Everything the build said, without colours. */
  output: string;
}

/** A small site in a folder of its own, built as its owner would. */
export class Site {
  readonly folder: string;

  constructor(name: string, files: Files = {}, engine: Engine = 'satteri') {
    this.folder = path.join(work, name);
    rmSync(this.folder, { recursive: true, force: true });
    this.write({ ...basis(engine), ...files });
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  append(name: string, text: string): void {
    appendFileSync(path.join(this.folder, name), text);
  }

  rename(from: string, to: string): void {
    renameSync(path.join(this.folder, from), path.join(this.folder, to));
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Builds it, with further variables of the machine's environment. */
  build(variables: NodeJS.ProcessEnv = {}): Promise<Built> {
    const args = [astro, 'build', '--root', this.folder];
    const child = spawn(process.execPath, args, { env: { ...plainEnvironment(), ...variables } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  }

  /** A built page, `blog/calm/index.html`; empty when there is none. */
  page(name: string): string {
    const file = path.join(this.folder, 'dist', name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  pages(): string[] {
    const dist = path.join(this.folder, 'dist');
    // An old address may end with `.html`: there it is a folder.
    return globSync('**/*.html', { cwd: dist })
      .filter((name) => statSync(path.join(dist, name)).isFile())
      .sort();
  }
}

/** The environment of a site's owner: not vitest's, and without colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  // Vite reads these of the environment; vitest sets them for itself.
  const { DEV: _dev, PROD: _prod, MODE: _mode, SSR: _ssr, BASE_URL: _base, ...own } = process.env;
  return {
    ...own,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: '',
    // With it, Astro's dev server shows no page.
    VITEST: '',
  };
}

export type Files = Record<string, string | Uint8Array>;

export function post(body: string, fields = ''): string {
  return `---\ntitle: A calm evening\ndescription: Words for a hard day.\npubDate: 2026-01-05\n${fields}---\n\n${body}\n`;
}

export const testimonial = `quote: They listened without hurry.
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: ana
consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2099-01-02 }
`;

export const clinic = `name: Fern Hill Clinic
description: Care for hard days.
phones:
  - { id: main, label: Front desk, number: '+15625550134', display: (562) 555-0134, hours: "Mon–Fri", answeredBy: our team }
`;

function basis(engine: Engine): Files {
  const processor = engine === 'unified' ? 'markdown: { processor: unified() },' : '';
  return {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import { hearten } from '@hearten/theme';

export default defineConfig({ ${processor} integrations: [hearten()] });
`,
    'src/content.config.ts': `import { heartenCollections } from '@hearten/theme/content';

export const collections = heartenCollections();
`,
    'src/content/clinic.yml': clinic,
    'src/content/team/ana.yml': 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n',
  };
}
