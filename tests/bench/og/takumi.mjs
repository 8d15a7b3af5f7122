// takumi, which lays out and draws without SVG, in threads of its own.
import { readFile } from 'node:fs/promises';
import { readLook } from '@hearten/og';
import { Renderer } from '@takumi-rs/core';
import { clinic, fontFiles, label, logoAddress, note, size } from './card.mjs';
import { treeOf } from './tree.mjs';

const { heading, clay, muted, ground } = readLook();
const hills = landscape();

export async function draw(titles, { write }) {
  const renderer = new Renderer();
  for (const { name, file, weight } of fontFiles) {
    await renderer.registerFont({ name, data: await readFile(file), weight });
  }
  for (let at = 0; at < titles.length; at += 8) {
    const some = titles.slice(at, at + 8);
    const drawn = await Promise.all(
      some.map((title) => renderer.render(nodeOf(title), { ...size, format: 'png' })),
    );
    for (const [next, data] of drawn.entries()) write(at + next, data);
  }
}

function nodeOf(title) {
  const text = (words, style) => ({ type: 'text', text: words, style });
  const box = (style, ...children) => ({
    type: 'container',
    style: { display: 'flex', ...style },
    children,
  });
  const sans = { fontFamily: 'sans', fontSize: 27 };
  return box(
    { ...size, position: 'relative', backgroundColor: ground },
    { type: 'image', src: hills, style: { position: 'absolute', left: 0, top: 0, ...size } },
    box(
      { position: 'absolute', left: 72, top: 56, gap: 16, alignItems: 'center' },
      { type: 'image', src: logoAddress, width: 44, height: 44 },
      text(clinic, { fontFamily: 'serif', fontSize: 34, fontWeight: 600, color: heading }),
    ),
    box(
      {
        position: 'absolute',
        left: 72,
        top: 136,
        width: 830,
        height: 424,
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 22,
      },
      text(label, { ...sans, fontWeight: 600, color: clay }),
      text(title, {
        fontFamily: 'serif',
        fontSize: 68,
        fontWeight: 500,
        lineHeight: 1.08,
        textWrap: 'balance',
        color: heading,
      }),
      text(note, { ...sans, color: muted }),
    ),
  );
}

// The same shapes as in the template, as a picture.
function landscape() {
  const [background] = treeOf('').props.children;
  const [svg] = background.props.children;
  const { viewBox, children } = svg.props;
  const shapes = children.map(({ type, props: { children: _children, ...attributes } }) => {
    const words = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${type} ${words.join(' ')}/>`;
  });
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="${viewBox}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
}
