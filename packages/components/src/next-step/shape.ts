import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { entryHeading } from '../entries.ts';
import { toBlocks } from '../items.ts';
import { linksIn } from '../links.ts';
import { paragraph, phrasing } from '../nodes.ts';
import { numbersIn, toDial } from '../numbers.ts';
import { type Block, defineBlock, type Inline, type Report } from '../shape.ts';
import { trimInlines } from '../text.ts';
import { isVague, linkAlone } from './link-words.ts';

/** A heading, words, and the one link that becomes a button. */
export interface NextStepItems {
  title: Inline[];
  /** The heading it was written as, so that links to it keep working. */
  heading?: Heading;
  before: Block[];
  /** The link that has a line of its own: the button. None where the link is part of a sentence. */
  action: Inline[];
  /** What stands under the button: whose phone it is, and when somebody answers. */
  after: Block[];
}

/** The shape of `:::next-step`. The one thing to do after reading: a line, and a link as a big button. */
export const nextStep = defineBlock({
  name: 'next-step',
  summary: 'The one thing to do after reading: a line, and a link as a big button.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/action-link',
  attributes: z.strictObject({}),
  snippet:
    '### {{Find out what fits}}\n\n{{You do not need to have decided anything.}}\n\n[{{Call (562) 555-0134}}]({{tel:+15625550134}})\n\n{{Our own team answers, Monday to Friday, 8 to 6.}}',

  read(children, _attributes, report) {
    const { rest, ...title } = readTitle(children);
    const lines = rest.flatMap(splitAction);
    const at = lines.findLastIndex((line) => actionOf(line) !== undefined);
    reportLinks(children, report);
    return {
      ...title,
      before: at < 0 ? lines : lines.slice(0, at),
      action: actionOf(lines[at]) ?? [],
      after: at < 0 ? [] : lines.slice(at + 1),
    } satisfies NextStepItems;
  },

  build({ title, heading, before, action, after }, _attributes, { depth }) {
    const button = phrasing('p', action, { className: ['hearten-next-step__action'] });
    return [
      ...entryHeading({ lead: title, text: [], ...(heading && { heading }) }, depth),
      ...(action.length > 0 ? [...before, button] : before.map(withLargeLink)),
      ...after,
    ];
  },

  wrap: () => ({ tagName: 'section', className: ['hearten-next-step'] }),

  // NHS, action link, see `guidance` (read 2026-11-25): not near each other. One a page is our own, stricter: no choice to make.
  checkPage([, second], report) {
    if (!second) return;
    report({
      ruleId: 'too-many-next-steps',
      severity: 'warning',
      reason:
        'This is the second next step on the page. Keep the one that matters most; make a link in the text of the other.',
      place: second.place,
    });
  },

  takes: `{ title: '…', link: { text: '…', href: '…' } }`,
  toItems: (input: NextStepInput | NextStepItems) => toNextStepItems(input),
});

/** What a page without Markdown passes. */
export interface NextStepInput {
  title?: string;
  text?: string | Block[];
  link: { text: string; href: string };
  /** Under the button: whose phone it is, and when somebody answers. */
  note?: string | Block[];
}

/** Props to the items `build` takes. */
function toNextStepItems(input: NextStepInput | NextStepItems): NextStepItems {
  if ('action' in input) return input;
  const { title, text, link, note } = input;
  return {
    title: title === undefined ? [] : [{ type: 'text', value: title }],
    before: text === undefined ? [] : toBlocks(text),
    action: [{ type: 'link', url: link.href, children: [{ type: 'text', value: link.text }] }],
    after: note === undefined ? [] : toBlocks(note),
  };
}

function readTitle(
  children: readonly Block[],
): Pick<NextStepItems, 'title' | 'heading'> & { rest: Block[] } {
  const [first, ...rest] = children;
  if (first?.type === 'heading') return { title: first.children, heading: first, rest };
  if (first?.type === 'paragraph') {
    const [start, ...words] = first.children;
    // “**Ready to talk?**”, alone or with its text on the next line.
    const isAlone = words.length === 0 && rest.length > 0;
    if (start?.type === 'strong' && linksIn([start]).length === 0) {
      if (isAlone) return { title: start.children, rest };
      if (beginsLine(words[0])) {
        return { title: start.children, rest: [paragraph(trimInlines(words)), ...rest] };
      }
    }
    if (rest.length > 0 && isTitle(first.children)) return { title: first.children, rest };
  }
  return { title: [], rest: [...children] };
}

/** A label, or a short first line: it has no link and does not end as a sentence does. */
function isTitle(line: readonly Inline[]): boolean {
  const words = toString(line).trim();
  return (
    words !== '' &&
    words.length <= 80 &&
    !/\n|[.…,:;]$/u.test(words) &&
    linksIn(line).length === 0 &&
    line.every(({ type }) => type !== 'image' && type !== 'html' && type !== 'break')
  );
}

/** “You need not decide today.” and a link on the next line of the same paragraph: two lines. */
function splitAction(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  const { children } = block;
  for (let at = children.length - 1; at > 0; at -= 1) {
    const words = children.slice(at);
    const before = children.slice(0, at);
    if (!linkAlone(words) || !endsLine(before.at(-1))) continue;
    // “Call us at” is half a sentence, which stays whole.
    const isWhole = /[.!?:…—–]["”’)]*$/u.test(toString(before).trim());
    return isWhole ? [paragraph(trimInlines(before)), paragraph(words)] : [block];
  }
  return [block];
}

function beginsLine(node: Inline | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^\s*\n/.test(node.value));
}

function endsLine(node: Inline | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /\n\s*$/.test(node.value));
}

function actionOf(block: Block | undefined): Inline[] | undefined {
  return block?.type === 'paragraph' ? linkAlone(block.children) : undefined;
}

function withLargeLink(block: Block): Block {
  if (block.type !== 'paragraph' || linksIn([block]).length === 0) return block;
  return phrasing('p', block.children, { className: ['hearten-next-step__line'] });
}

function reportLinks(children: readonly Block[], report: Report): void {
  const links = linksIn(children);
  if (links.length === 0) {
    const number = numbersIn(children).find((found) => toDial(found.number))?.number;
    const example = number && `[Call ${number}](tel:${toDial(number)})`;
    report({
      ruleId: 'one-link',
      severity: 'warning',
      reason: `The next step has no link, so there is nothing to tap. Add one on a line of its own: \`${example ?? '[Call us](tel:+1…)'}\`.`,
      actual: '0',
      expected: [example ?? 'one link'],
    });
  } else if (links.length > 1) {
    report({
      ruleId: 'one-link',
      severity: 'warning',
      reason: `The next step has ${links.length} links. Keep the one that helps most: somebody on a hard day should not have to choose.`,
      place: links[1]?.place,
      actual: String(links.length),
      expected: ['one link'],
    });
  }
  for (const { words, place } of links.filter((link) => isVague(link.words))) {
    report({
      ruleId: 'vague-link',
      severity: 'warning',
      reason: `The link says only “${words}”. Say what it does, as people who hear the links alone need it: “Call our team”, “Check your insurance”.`,
      place,
      actual: words,
      expected: ['words that say where the link leads'],
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    });
  }
}
