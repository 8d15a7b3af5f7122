import { oldSource, oldSourceReason } from '@hearten/care';
import type { VFileMessage } from '@hearten/markdown/report';
import { careMessage, pointAt } from './care-messages.ts';
import type { TextFile } from './files.ts';

/** Sources of an article that are old, by the year they name. */
export function checkReferences(
  { text, path }: TextFile,
  context: { today: string; years: number },
): VFileMessage[] {
  return sourcesIn(text).flatMap(({ words, start }) => {
    const old = oldSourceReason(words, context);
    if (!old) return [];
    return [careMessage(oldSource, { path, place: pointAt(text, start), ...old })];
  });
}

interface WrittenSource {
  words: string;
  start: number;
}

const footnote = /^\[\^[^\]\n]+\]:[ \t]*(?<words>.+(?:\r?\n[ \t]+\S.*)*)/gm;
const block =
  /^(?<fence>:{3,})references\b.*\r?\n(?<list>[\s\S]*?)^\k<fence>[ \t]*\r?$|<References\b[^>]*>\r?\n(?<items>[\s\S]*?)<\/References>/gmu;
const listItem = /^[ \t]*(?:[-*•]|\d+[.)])[ \t]+(?<words>.+(?:\r?\n[ \t]+\S.*)*)/gmu;
// A footnote may also be a remark; a source leads somewhere.
const leadsSomewhere = /https?:\/\/|\bdoi\b|\bPMID\b|\bPMC\d/iu;

function sourcesIn(text: string): WrittenSource[] {
  const notes = text.includes('[^')
    ? findAll(text, footnote).filter(({ words }) => leadsSomewhere.test(words))
    : [];
  if (!/references/iu.test(text)) return notes;
  const listed = [...text.matchAll(block)].flatMap((match) => {
    const list = match.groups?.list ?? match.groups?.items ?? '';
    const from = match.index + match[0].indexOf(list);
    return findAll(list, listItem).map(({ words, start }) => ({ words, start: from + start }));
  });
  return [...notes, ...listed];
}

/** As `matchAll` finds them, which would make the expression anew for every article. */
function findAll(text: string, pattern: RegExp): WrittenSource[] {
  const found: WrittenSource[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ words: match.groups?.words ?? '', start: match.index });
  }
  return found;
}
