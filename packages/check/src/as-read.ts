/** Words as a reader takes them: large and small letters, and how many spaces, do not count. */
export function asRead(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
