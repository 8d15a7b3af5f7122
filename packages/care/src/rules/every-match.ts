/**
 * Every match of a global expression, as `matchAll` gives them. That one makes the expression anew each time, which costs as
 * much as a look at an article.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
