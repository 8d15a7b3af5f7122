import { styleText } from 'node:util';
import { formatCounts, formatMessages, type VFileMessage } from '@hearten/markdown/report';

interface HumanOptions {
  /** How many files were checked. */
  count: number;
  isColored: boolean;
}

const colors = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** Messages for people, and a last line that counts them. */
export function formatHuman(
  messages: readonly VFileMessage[],
  { count, isColored }: HumanOptions,
): string {
  const files = `${count} ${count === 1 ? 'file' : 'files'} checked`;
  if (messages.length === 0) return `${files}, nothing to say.\n`;
  const lines = messages.map((message) => {
    const text = withoutControls(formatMessages([message]));
    return isColored ? paint(text) : text;
  });
  return `${lines.join('\n')}\n\n${files}: ${formatCounts(messages)}.\n`;
}

function paint(text: string): string {
  return text.replace(/ {2}(error|warning|hint) {2}/, (_, word: keyof typeof colors) => {
    return `  ${styleText(colors[word], word, { validateStream: false })}  `;
  });
}

/** A message repeats what an author typed; that must not steer the terminal. */
function withoutControls(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return lines.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}
