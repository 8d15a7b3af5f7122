import { evaluate } from '@mdx-js/mdx';
import { remarkHearten } from '@hearten/markdown/remark';
import { satteriHearten } from '@hearten/markdown/satteri';
import type { VFileMessage } from '@hearten/markdown/report';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import * as jsxRuntime from 'hastscript/jsx-runtime';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { evaluate as satteriEvaluate, markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { records as all } from './records.ts';

export interface Rendered {
  html: string;
  messages: VFileMessage[];
}

export interface Door {
  name: string;
  format: 'markdown' | 'mdx';
  render: (text: string, options?: { records: boolean }) => Promise<Rendered>;
}

// hastscript's fragment is `null`, which `evaluate` takes for a missing one.
const Fragment = Symbol('Fragment');
const jsx = (type: unknown, props: object) =>
  jsxRuntime.jsx((type === Fragment ? null : type) as null, props as { children: never });
const runtime = { Fragment, jsx, jsxs: jsx };

type Page = (props: object) => unknown;

// Components a page may be given beside Hearten's own; an unknown one would stop MDX.
const components = { BenefitLst: 'div', Testimonal: 'div' };

function htmlOf(Content: Page): string {
  return toHtml(Content({ components }) as Nodes);
}

/** Hearten's blocks without Astro: Markdown and MDX, on both engines. */
export const doors: Door[] = [
  {
    name: 'unified',
    format: 'markdown',
    async render(text, { records } = { records: true }) {
      const file = await unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkHearten, records ? { records: all } : {})
        .use(remarkRehype, { allowDangerousHtml: true })
        .use(rehypeStringify, { allowDangerousHtml: true })
        .process(text);
      return { html: String(file), messages: file.messages };
    },
  },
  {
    name: 'Sätteri',
    format: 'markdown',
    async render(text, { records } = { records: true }) {
      const messages: VFileMessage[] = [];
      const report = (message: VFileMessage) => void messages.push(message);
      const { html } = await markdownToHtml(text, {
        mdastPlugins: [satteriHearten({ report, ...(records && { records: all }) })],
        features: { directive: true },
      });
      return { html, messages };
    },
  },
  {
    name: '@mdx-js/mdx',
    format: 'mdx',
    async render(text, { records } = { records: true }) {
      const file = new VFile({ value: text, path: 'input.mdx' });
      const { default: Content } = await evaluate(file, {
        ...runtime,
        remarkPlugins: [remarkGfm, [remarkHearten, records ? { records: all } : {}]],
      });
      return { html: htmlOf(Content as Page), messages: file.messages };
    },
  },
  {
    name: 'Sätteri MDX',
    format: 'mdx',
    async render(text, { records } = { records: true }) {
      const messages: VFileMessage[] = [];
      const report = (message: VFileMessage) => void messages.push(message);
      // Its types want React's runtime; any that has the three functions will do.
      const options = {
        ...runtime,
        mdastPlugins: [satteriHearten({ report, ...(records && { records: all }) })],
        features: { directive: true },
      } as unknown as Parameters<typeof satteriEvaluate>[1];
      const { default: Content } = (await satteriEvaluate(text, options)) as { default: Page };
      return { html: htmlOf(Content), messages };
    },
  },
];
