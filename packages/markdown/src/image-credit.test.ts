import { satteriHearten } from './satteri.ts';
import { remarkHearten } from './remark.ts';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';

const engines = {
  unified: (text: string) =>
    String(
      unified()
        .use(remarkParse)
        .use(remarkHearten)
        .use(remarkRehype)
        .use(rehypeStringify)
        .processSync(text),
    ),
  Sätteri: (text: string) => {
    const options = { mdastPlugins: [satteriHearten()], features: { directive: true } };
    return (markdownToHtml(text, options) as { html: string }).html;
  },
};
const plain = (html: string) => html.replace(/\n/g, '').trim();
const figure = (credit: string) =>
  `<figure class="hearten-figure"><img src="/a.jpg" alt="A door"><figcaption><small class="hearten-figure__credit">${credit}</small></figcaption></figure>`;
const image = '![A door](/a.jpg)';

const cases: [name: string, text: string, html: string][] = [
  ['a paragraph after it', `${image}\n\nSource: Ana`, figure('Source: Ana')],
  ['a line right under it', `${image}\nPhoto by Ana`, figure('Photo by Ana')],
  [
    'Spanish, a link and a licence',
    `${image}\n\nFuente: [Ana](/ana) (CC BY 4.0)`,
    figure('Fuente: <a href="/ana">Ana</a> (CC BY 4.0)'),
  ],
  [
    'inside a quote',
    `> ${image}\n>\n> Source: Ana`,
    `<blockquote>${figure('Source: Ana')}</blockquote>`,
  ],
  [
    'inside a list',
    `- ${image}\n  Photo by Ana\n- Text.`,
    `<ul><li>${figure('Photo by Ana')}</li><li>Text.</li></ul>`,
  ],
  [
    'inside a list in a quote',
    `> - ${image}\n>\n>   Foto: Ana`,
    `<blockquote><ul><li>${figure('Foto: Ana')}</li></ul></blockquote>`,
  ],
  ['a hard line end between them', `${image}  \nSource: Ana`, figure('Source: Ana')],
  ['emphasis', `${image}\n\n*Source: Ana*`, figure('<em>Source: Ana</em>')],
  ['hours in the credit', `${image}\n\nSource: Ana, 10:30`, figure('Source: Ana, 10:30')],
  [
    'a picture that is a link',
    `[${image}](/x)\n\nSource: Ana`,
    figure('Source: Ana').replace(/<img[^>]*>/, '<a href="/x">$&</a>'),
  ],
  [
    'a picture by reference',
    `![A door][door]\n\nSource: Ana\n\n[door]: /a.jpg`,
    figure('Source: Ana'),
  ],
  [
    'not words beside it',
    `${image} Source: Ana`,
    '<p><img src="/a.jpg" alt="A door"> Source: Ana</p>',
  ],
  [
    'not a heading under it',
    `${image}\n\n## Source: Ana`,
    '<p><img src="/a.jpg" alt="A door"></p><h2>Source: Ana</h2>',
  ],
  [
    'not two pictures in one paragraph',
    `${image}\n${image}\nSource: Ana`,
    '<p><img src="/a.jpg" alt="A door"><img src="/a.jpg" alt="A door">Source: Ana</p>',
  ],
  [
    'only the one after it',
    `${image}\n\nText.\n\nSource: Ana`,
    '<p><img src="/a.jpg" alt="A door"></p><p>Text.</p><p>Source: Ana</p>',
  ],
  ['none', `${image}\n\nText.`, '<p><img src="/a.jpg" alt="A door"></p><p>Text.</p>'],
  [
    'two pictures, one credit',
    `${image}\n\n${image}\n\nSource: Ana`,
    `<p><img src="/a.jpg" alt="A door"></p>${figure('Source: Ana')}`,
  ],
  [
    'prose that begins alike',
    `${image}\n\nSource: nobody knows. Ask them.`,
    '<p><img src="/a.jpg" alt="A door"></p><p>Source: nobody knows. Ask them.</p>',
  ],
];

test.each(cases)('joins a picture and its credit: %s', (_name, text, html) => {
  for (const [engine, render] of Object.entries(engines))
    expect(plain(render(text)), engine).toBe(html);
});

test('a directive another plugin has claimed stays theirs', () => {
  const claim = () => (tree: { children: { type: string; data?: object }[] }) => {
    for (const node of tree.children) {
      if (node.type === 'containerDirective') node.data = { hName: 'aside' };
    }
  };
  const html = String(
    unified()
      .use(remarkParse)
      // As a site has it: its own plugin comes before ours.
      .use(claim as never)
      .use(remarkHearten)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(':::note\nKept 10:30.\n:::\n'),
  );
  expect(plain(html)).toBe('<aside><p>Kept 10:30.</p></aside>');
});

test('the alt text of a picture by reference keeps its hours', () => {
  const text = '![Open 10:30 to 18:00][pic]\n\n[pic]: /a.jpg\n';
  for (const [engine, render] of Object.entries(engines)) {
    expect(plain(render(text)), engine).toBe('<p><img src="/a.jpg" alt="Open 10:30 to 18:00"></p>');
  }
});
