import type { Found } from './flag.ts';
import { pickWindows } from './numbers.ts';
import type { ReadText } from './read-text.ts';

const owners = [
  'member id|membership|subscriber|policy|mrn|medical record|chart|case|docket|claim|group|account|acct|patient|insurance|insurer|medicare|medicaid',
  'health plan|plan id|auth|authorization|reference|confirmation|invoice|factura|recibo|prescription|rx|licen[cs]e|passport|card|file|aetna|anthem|bcbs|blue cross|cigna|humana',
  'kaiser|molina|tricare|united ?healthcare|ambetter|member|poliza|expediente|exp|folio|paciente|afiliado|afiliada|afiliacion|miembro|historia clinica|nss',
  'curp|rfc|dni|nie|ine|elector|pasaporte|licencia|caso|tarjeta|cuenta|grupo|seguro medico|receta|reclamo|autorizacion|credencial',
].join('|');
const owner = new RegExp(`(?<![a-z])(?:${owners})(?:'?s)?(?![a-z])`, 'g');
/** What may stand between the word and its number. */
const filler =
  /^(?:\s|[:#=.,("-]|(?:number|numbers|no|num|numero|n[º°]|nr|id|ids|is|was|as|es|era|la|el|de|del|mi|my|the|with|on|file|code|medico)(?![a-z\d])){0,12}/;
const value = /^[a-z\d]{1,20}(?:[-/.][a-z\d]{1,12}| [a-z\d]{0,12}\d[a-z\d]{0,12}){0,5}/;

/** Numbers of patients, policies, cards and papers: what stands behind such a word, and shapes nothing else has. */
export function findRecordNumbers(text: ReadText): Found[] {
  return [...namedNumbers(text), ...shapes(text), ...cards(text)].map(({ start, end }) => ({
    code: 'record-number',
    start,
    end,
  }));
}

interface Place {
  start: number;
  end: number;
}

function namedNumbers({ folded }: ReadText): Place[] {
  return Array.from(folded.matchAll(owner)).flatMap(({ index, 0: word }) => {
    const behind = index + word.length;
    const start = behind + (filler.exec(folded.slice(behind, behind + 60))?.[0].length ?? 0);
    const found = value.exec(folded.slice(start, start + 60))?.[0] ?? '';
    const number = start > behind ? withoutWords(found) : '';
    const next = folded.slice(start + number.length, start + number.length + 2);
    return isNumber(number) && !/^[,:]\d|^%/.test(next)
      ? [{ start, end: start + number.length }]
      : [];
  });
}

/** The value up to the last of its parts that has a digit in it. */
function withoutWords(found: string): string {
  return /\d/.test(found.split(/[-/. ]/)[0] ?? '') || /^[a-z]{1,5}[-/]/.test(found) ? found : '';
}

function isNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (/^(?:19|20)\d\d$/.test(number) || isDate(number)) return false;
  return digits.length >= 4 || (digits.length >= 3 && /[a-z]/.test(number));
}

function isDate(number: string): boolean {
  return /^\d{1,2}([/.-])\d{1,2}\1(?:\d\d|\d{4})$/.test(number);
}

const shapesAlone = [
  // Medicare’s identifier, https://ldapwiki.com/wiki/Wiki.jsp?page=Medicare+Beneficiary+Identifier (read 2026-11-30).
  /(?<![a-z\d])[1-9][a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2}(?![a-z\d])/g,
  // Spain’s DNI and NIE, and Mexico’s CURP.
  /(?<![a-z\d])(?:\d{8}|[xyz]-?\d{7})-?[a-z](?![a-z\d])/g,
  /(?<![a-z\d])[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d(?![a-z\d])/g,
  // Up to four letters and many digits, as on cards of insurers.
  /(?<![a-z\d])[a-z]{1,4}\d{7,14}[a-z]?(?![a-z\d])/g,
];

function shapes({ folded }: ReadText): Place[] {
  return shapesAlone.flatMap((shape) =>
    Array.from(folded.matchAll(shape), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

/** Numbers of bank cards, which check themselves. */
function cards(text: ReadText): Place[] {
  return text.numbers.flatMap((run) =>
    pickWindows(run, ({ digits }) => digits.length >= 13 && digits.length <= 19 && isLuhn(digits)),
  );
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
