import { type Document, isScalar, visit } from 'yaml';

const former = /Quillbrook(?: Recovery)?/g;

/** Who made the example's pictures stays true under another name. */
const credit = /^(?:Illustration|Ilustración|Source|Fuente): /;

/** A record of the example with the clinic's own name in it. */
export function renameInRecord(record: Document, name: string): void {
  visit(record, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string') scalar.value = renamed(scalar.value, name);
    },
  });
}

/** An article of the example with the clinic's own name in it. Its front matter says who drew the picture, and stays. */
export function renameInArticle(text: string, name: string): string {
  const end = text.indexOf('\n---\n') + 1;
  const body = text
    .slice(end)
    .split('\n')
    .map((line) => (credit.test(line) ? line : renamed(line, name)));
  return text.slice(0, end) + body.join('\n');
}

function renamed(text: string, name: string): string {
  return text.replaceAll(former, () => name);
}

/** What the example's first notice says where the clinic is not the example's any more. */
const borrowed = {
  en: 'The people, license, quotes and texts of this site are those of an example. They are fictional.',
  es: 'Las personas, la licencia, las citas y los textos de este sitio son de un ejemplo y son ficticios.',
};

/** The clinic's record of the example, which says that all else in it is the example's. */
export function borrowNotice(record: Document, lang: keyof typeof borrowed, path: string[]): void {
  const text = record.getIn([...path, 'notices', 0, 'text'], true);
  if (isScalar(text)) text.value = borrowed[lang];
}
