import { careRules } from '@hearten/care';

/** The text of `docs/rules.md`, from the rules themselves. */
export function rulesPage(): string {
  const groups = Object.entries(careRules).map(([group, rules]) =>
    [
      `## ${group}`,
      ...rules.map(({ id, severity, explanation, source }) => {
        const does = severity === 'error' ? 'An error: the build stops.' : 'A warning.';
        return `### ${id}\n\n${explanation}\n\n${does} Source: [${source.title}](${source.url}), read ${source.asOf}.`;
      }),
    ].join('\n\n'),
  );
  return `${[introduction, ...groups].join('\n\n')}\n`;
}

const introduction = `# Rules of care

What \`hearten check\`, the build and the dev server say about people, numbers and promises, and why. What to do is in each message;
what to write is in [writing.md](writing.md). Each rule names what it rests on and the day that was read; a test fails once that is
more than twelve months ago. The rules help you meet what is asked of a clinic's site. They are not legal advice.

This page is written from the rules in \`packages/care\`.`;
