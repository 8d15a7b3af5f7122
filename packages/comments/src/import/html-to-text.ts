import { Parser } from 'htmlparser2';
import { cleanLine, cleanText } from '../core/clean.ts';

const blocks = new Set(
  'p div blockquote ul ol pre table tr h1 h2 h3 h4 h5 h6 section article figure hr dl dt dd'.split(
    ' ',
  ),
);
/** What nobody was meant to read. */
const unread = new Set('script style template noscript iframe object title head'.split(' '));

/**
 * The HTML of an old comment as clean text: paragraphs, line ends and the dashes of lists stay, links become text with their
 * address behind it, and every other tag goes.
 */
export function htmlToText(html: string): string {
  let text = '';
  let unreadDepth = 0;
  const links: { href: string; start: number }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread.has(name)) unreadDepth++;
      if (blocks.has(name)) text += '\n\n';
      if (name === 'li') text += '\n- ';
      if (name === 'br') text += '\n';
      if (name === 'img' && attributes.alt) text += attributes.alt;
      if (name === 'a') links.push({ href: attributes.href ?? '', start: text.length });
    },
    ontext(data) {
      if (unreadDepth === 0) text += data;
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth--;
      if (blocks.has(name)) text += '\n\n';
      if (name === 'a') text += addressBehind(links.pop(), text);
    },
  });
  parser.end(html);
  return cleanText(text);
}

/** The same for what stands in one line, such as a name. */
export function htmlToLine(html: string): string {
  return cleanLine(htmlToText(html));
}

function addressBehind(link: { href: string; start: number } | undefined, text: string): string {
  if (!link || !/^https?:\/\/\S+$/i.test(link.href)) return '';
  const words = text.slice(link.start).trim();
  return words.includes(link.href.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
    ? ''
    : ` (${link.href})`;
}
