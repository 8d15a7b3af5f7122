import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

type Core = typeof import('@hearten/comments');

const systems = ['wordpress', 'disqus', 'isso', 'remark42', 'commento'] as const;
type System = (typeof systems)[number];

/** `hearten comments import`: takes the comments of another system, and leaves addresses of mail and network behind. */
export async function runImport(call: CommentsCall): Promise<Outcome> {
  const { comments, words, values, context } = call;
  const [file, ...others] = words;
  if (file === undefined || others.length > 0) {
    throw new Misuse('Say which file, such as `hearten comments import export.xml`.');
  }
  const text = await readFile(path.resolve(context.cwd, file), 'utf8').catch(() => {
    throw new Misuse(`There is no file \`${file}\` that can be read.`);
  });
  const read = parserOf(
    systemOf(values.text('from'), text),
    await import('@hearten/comments'),
  )(text);
  if ('broken' in read) {
    return { code: 1, stdout: '', stderr: `hearten: ${read.broken.message}\n` };
  }
  const database = await openThere(call);
  try {
    const now = context.now.getTime();
    const lang = values.text('lang') ?? 'en';
    const counts = await comments.importComments(database.db, read.comments, { now, lang });
    return { code: 0, stdout: reportOf(read, counts), stderr: '' };
  } finally {
    await database.close();
  }
}

function parserOf(system: System, core: Core): Core['parseWxr'] {
  const parsers = {
    wordpress: core.parseWxr,
    disqus: core.parseDisqus,
    isso: core.parseIsso,
    remark42: core.parseRemark42,
    commento: core.parseCommento,
  };
  return parsers[system];
}

function systemOf(said: string | undefined, text: string): System {
  const system = systems.find((one) => one === said);
  if (system) return system;
  if (said !== undefined) {
    throw new Misuse(`Unknown system \`${said}\`. There are: ${systems.join(', ')}.`);
  }
  const head = text.slice(0, 4_000);
  if (head.includes('wordpress.org/export')) return 'wordpress';
  if (/<disqus\b/.test(head)) return 'disqus';
  throw new Misuse(`Say which system the file is from: \`--from ${systems.join('|')}\`.`);
}

function reportOf(
  { comments, posts, skipped }: Extract<ReturnType<Core['parseWxr']>, { comments: unknown }>,
  { added, known }: { added: number; known: number },
): string {
  const waiting = comments.filter(({ state }) => state === 'pending').length;
  const left = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`);
  const lines = [
    `${added} imported, ${known} there already; ${waiting} of the file wait to be read.`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
    'Addresses of mail and network were left out.',
    ...(posts.length > 0 ? ['Their articles, which have to have these ids on the site:'] : []),
    ...posts.map(({ post, title }) => `  ${post}  ${title}`),
  ];
  return `${lines.join('\n')}\n`;
}
