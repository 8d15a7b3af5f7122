/** What the example's portraits show, for a site that is in Spanish alone: records say it once, in English. */
const words: Readonly<Record<string, string>> = {
  'Drawing of Elena, with long dark hair and a green jacket':
    'Dibujo de Elena, de cabello largo y oscuro, con una chaqueta verde',
  'Drawing of Joren, with gray hair, a short beard and round glasses':
    'Dibujo de Joren, de cabello gris y barba corta, con lentes redondos',
  'Drawing of Nadia, with curly dark hair, hoop earrings and a red top':
    'Dibujo de Nadia, de cabello oscuro y rizado, con aretes y una blusa roja',
  'Drawing of Tess, with short black hair and a cream sweater':
    'Dibujo de Tess, de cabello negro y corto, con un suéter color crema',
};

/** A record with the words of its picture in Spanish. */
export function spanishPictureWords(record: string): string {
  return record.replaceAll(/^(\s+alt: )(.+)$/gm, (_, key: string, said: string) => {
    return key + (words[said] ?? said);
  });
}
