import { expect, test } from 'vitest';
import { renderShape } from '../render.ts';
import type { Finding } from '../shape.ts';
import { embed } from './shape.ts';

const given = { src: 'https://video.example/house', title: 'Our house' };

function messagesOf(title: string): string[] {
  const found: Finding[] = [];
  embed.read([], embed.attributes.parse({ ...given, title }), (finding) => found.push(finding));
  return found.map(({ ruleId }) => ruleId);
}

test.each(['Video', 'YouTube video player', 'Vimeo player', 'map', 'Google Maps', 'Mapa'])(
  'a title that says only %j is told',
  (title) => {
    expect(messagesOf(title)).toEqual(['vague-title']);
  },
);

test.each(['A video of our house', 'Map: from the bus to our door', 'Ana'])(
  'a title that says %j is fine',
  (title) => expect(messagesOf(title)).toEqual([]),
);

test('an empty frame and its link know each other, and nothing is loaded', () => {
  const { html = '' } = renderShape(embed, { ...given, items: {} });
  expect(html).toContain('<iframe name="https://video.example/house" title="Our house"');
  expect(html).toContain('target="https://video.example/house"');
  expect(html).not.toContain(' src=');
});

test('the host is named before anything is loaded, in the language of the page', () => {
  const { html = '' } = renderShape(embed, { ...given, items: {}, lang: 'es-MX' });
  expect(html).toContain('Cargar «Our house» de video.example');
  expect(html).toContain('Nada viene de ahí antes de que pulse.');
});

test('a caption stands below the frame', () => {
  const { html = '' } = renderShape(embed, { ...given, items: { caption: 'Two minutes.' } });
  expect(html).toMatch(
    /<\/iframe>\s*<\/div>\s*<figcaption>\s*<p>Two minutes\.<\/p>\s*<\/figcaption>$/,
  );
});
