import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parse } from './parse.ts';

/** A page of the site, as Markdown, wherever its words come from. */
export interface SourcePage {
  /** Its address, without slashes around it; `index` for the first page. */
  id: string;
  title: string;
  /** For search engines and lists: its first words. */
  description: string;
  markdown: string;
  /** The file it is made from, from the root of the repository: links and pictures are read from there. */
  file: string;
  /** HTML by the name that `<hearten-example>` asks for. */
  examples?: Record<string, string>;
}

/** The title, the first words and the rest of a Markdown file, which begins with its title as a heading. */
export function readPage(text: string): Pick<SourcePage, 'title' | 'description' | 'markdown'> {
  const tree = parse(text);
  const heading = firstOf(tree, 'heading') as Heading | undefined;
  const lead = firstOf(tree, 'paragraph') as Paragraph | undefined;
  return {
    title: heading ? textOf(heading) : '',
    description: firstWords(lead ? textOf(lead) : ''),
    markdown: text.slice(heading?.position?.end.offset ?? 0).trim(),
  };
}

function firstOf({ children }: Root, type: string) {
  return children.find((child) => child.type === type);
}

/** Whole sentences, as many as fit into what a search result shows. */
export function firstWords(text: string, limit = 160): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const sentences = line.match(/.+?[.!?:](?=\s|$)/g) ?? [line];
  let words = '';
  for (const sentence of sentences) {
    if (words && words.length + sentence.length > limit) break;
    words += sentence;
  }
  return words.trim().replace(/:$/, '.');
}
