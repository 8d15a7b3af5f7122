// “Stop” and “skip” are not among them: “stop taking your medicine” in a list of what not to do needs its “do not”.
const english =
  /^(?:please\s+|you\s+)?(?:do\s+not|don[’'ʼ]?t|never|not|no|avoid|try\s+not|(?:must|should)(?:\s+not|n[’'ʼ]t))(?![\p{L}\p{N}])/iu;
const spanish =
  /^(?:por\s+favor,?\s+)?(?:no|nunca|jamás|tampoco|evite|evita|evitar)(?![\p{L}\p{N}])/iu;
const negative = /^(?:please\s+)?(?:do\s+not|don[’'ʼ]t|never|nunca|jamás)(?![\p{L}\p{N}])/iu;

/** Whether a line begins with a word that forbids; “do not” before it would make it say the opposite, or nonsense. */
export function isForbidding(line: string, lang = 'en'): boolean {
  return (/^es\b/i.test(lang) ? spanish : english).test(line.trimStart());
}

/** Whether a line says, in either language, what not to do. */
export function isNegative(line: string): boolean {
  return negative.test(line.trimStart());
}
