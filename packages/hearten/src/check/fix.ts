import { fileURLToPath } from 'node:url';
import type { TextFile } from '@hearten/check';
import { applyFixes } from '@hearten/markdown/check';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { Checked } from './check-site.ts';
import { rewriteFile } from './rewrite-file.ts';

export interface Fixed {
  /** What was changed on disk and what was not, a line a file. */
  report: string;
  /** Of files that could not be written. */
  messages: VFileMessage[];
}

/** Writes what messages propose into their files, where a machine may. */
export async function fixFiles({ documents, messages }: Checked): Promise<Fixed> {
  const lines: string[] = [];
  const failed: VFileMessage[] = [];
  for (const document of documents) {
    const own = messages.filter(({ file }) => file === document.path);
    const { text, applied } = applyFixes(document.text, own);
    if (text === document.text) continue;
    const problem = await rewriteFile(fileURLToPath(document.url), { before: document.text, text });
    if (problem) {
      lines.push(`Not changed: ${document.path}: ${problem}`);
      failed.push(unwritten(document, problem));
    } else {
      const count = `${applied.length} ${applied.length === 1 ? 'proposal' : 'proposals'}`;
      lines.push(`Changed: ${document.path}: ${count} written.`);
    }
  }
  if (lines.length === 0) lines.push('No file was changed: there is no proposal to write.');
  return { report: `${lines.join('\n')}\n\n`, messages: failed };
}

function unwritten({ path }: TextFile, problem: string): VFileMessage {
  const reason = `The proposals for this file were not written: ${problem}`;
  return toMessage({ ruleId: 'unwritten-file', severity: 'error', reason }, path);
}
