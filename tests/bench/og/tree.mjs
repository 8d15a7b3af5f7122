// The card as one tree for satori: the template of @hearten/og, all in one layout.
import { h, readLook, templates } from '@hearten/og';
import { clinic, label, logoAddress, note, size } from './card.mjs';

const { article } = templates;
const look = readLook();
const context = {
  look,
  brand: { name: clinic },
  logo: { src: logoAddress, width: 44, height: 44 },
  hasPicture: false,
  isRightToLeft: false,
  fonts: { serif: 'serif', sans: 'sans' },
};

export function treeOf(title) {
  const card = { kind: 'article', source: '', lang: 'en', title, label, note };
  const words = article.content(card, context, { size: 68, lines: undefined });
  const place = { position: 'absolute', display: 'flex', ...article.text(context) };
  return h(
    'div',
    { style: { display: 'flex', ...size } },
    article.background(context),
    h('div', { style: place }, words),
  );
}
