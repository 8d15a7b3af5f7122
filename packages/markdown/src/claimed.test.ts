import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Nodes } from 'mdast';
import { type MdastPluginDefinition, markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkHearten } from './remark.ts';
import { satteriHearten } from './satteri.ts';

/** Another plugin, before ours, that makes an element of every directive named `note`. */
function claimNotes(tree: Nodes): void {
  if ('name' in tree && tree.name === 'note') tree.data = { hName: 'aside' };
  if ('children' in tree) for (const child of tree.children) claimNotes(child);
}
const claimNotesInSatteri: MdastPluginDefinition = {
  name: 'notes',
  containerDirective(node, context) {
    if (node.name === 'note') context.setProperty(node, 'data', { hName: 'aside' });
  },
  leafDirective(node, context) {
    if (node.name === 'note') context.setProperty(node, 'data', { hName: 'aside' });
  },
  textDirective(node, context) {
    if (node.name === 'note') context.setProperty(node, 'data', { hName: 'mark' });
  },
};

const engines: Record<string, (text: string) => { html: string; said: string[] }> = {
  unified(text) {
    const file = unified()
      .use(remarkParse)
      .use(() => claimNotes)
      .use(remarkHearten)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(text);
    return { html: String(file), said: file.messages.map(({ ruleId }) => ruleId ?? '') };
  },
  Sätteri(text) {
    const said: string[] = [];
    const report = ({ ruleId }: { ruleId?: string | undefined }) => void said.push(ruleId ?? '');
    const { html } = markdownToHtml(text, {
      mdastPlugins: [claimNotesInSatteri, satteriHearten({ report })],
      features: { directive: true },
    }) as { html: string };
    return { html, said };
  },
};

test.each([
  ['a block', ':::note\nOpen 10:30.\n:::\n', '<aside><p>Open 10:30.</p></aside>'],
  ['a line', '::note[Open 10:30.]\n', '<aside>Open 10:30.</aside>'],
  [
    'a block in one of ours',
    '::::condition-list\n- a\n\n:::note\nText.\n:::\n::::\n',
    '<div class="hearten-condition-list"><ul><li>a</li></ul><aside><p>Text.</p></aside></div>',
  ],
  [
    'one of ours in it',
    '::::note\n:::condition-list\n- a\n:::\n::::\n',
    '<aside><div class="hearten-condition-list"><ul><li>a</li></ul></div></aside>',
  ],
])('a directive another plugin has claimed stays theirs: %s', (_how, text, html) => {
  for (const [engine, render] of Object.entries(engines)) {
    const made = render(text);
    expect(made.html.replace(/\n/g, ''), engine).toBe(html);
    expect(made.said, engine).toEqual([]);
  }
});

test('a directive in a line that another plugin has claimed keeps the hours in it', () => {
  const text = '## On :note[days at 10:30] and 11:45\n\nOpen :note[9:00 to *17:00*].\n';
  expect(engines.Sätteri?.(text).html.replace(/\n/g, '')).toBe(
    '<h2>On <mark>days at 10:30</mark> and 11:45</h2><p>Open <mark>9:00 to <em>17:00</em></mark>.</p>',
  );
});
