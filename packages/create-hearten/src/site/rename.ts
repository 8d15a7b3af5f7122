/** Who made the example's pictures stays true under another name. */
const credit = /^\s*(?:credit: |(?:Illustration|Ilustración|Source|Fuente): )/;

/** A text of the example with the clinic's own name in it. */
export function renameClinic(text: string, name: string): string {
  return text
    .split('\n')
    .map((line) =>
      credit.test(line) ? line : line.replaceAll(/Quillbrook(?: Recovery)?/g, () => name),
    )
    .join('\n');
}

/** What the example's notice says where the clinic is not the example's any more. */
export const borrowedNotice = {
  en: 'The people, license, quotes and texts of this site are those of an example. They are fictional.',
  es: 'Las personas, la licencia, las citas y los textos de este sitio son de un ejemplo y son ficticios.',
};
