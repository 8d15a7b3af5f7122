/** The command that goes into a folder, whatever its name holds. */
export function goTo(folder: string): string {
  return `cd ${shellWord(folder)}`;
}

/** A word as a shell reads it back, on Windows too where its name needs no more than quotes. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./\\:+@-]+$/u.test(word)) return word;
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : `"${word}"`;
}
