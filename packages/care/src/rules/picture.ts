import type { PictureRights } from '../image.ts';
import { everyMatch } from './every-match.ts';
import { defineRule, type Rule, type RuleContext } from './rule.ts';
import { californiaPictures, pictureLicense } from './sources.ts';

/** A picture as its author described it. */
export interface DescribedPicture extends PictureRights {
  alt: string;
  caption?: string | undefined;
  /** The line “Source: …”. */
  credit?: string | undefined;
  /** Whether the credit leads to where the picture comes from. */
  hasLink?: boolean | undefined;
}

/** What rules over a picture look at besides the picture. */
export interface PictureContext extends RuleContext {
  /** The name of the clinic. */
  clinic: string | undefined;
  /** Whether the page is about a condition or its treatment. */
  isOnCondition: boolean;
}

const stockPersonOnCondition = defineRule<DescribedPicture, PictureContext>({
  id: 'stock-person-on-condition',
  severity: 'warning',
  explanation:
    'A stranger’s face beside the name of a condition looks like a patient. Licences of stock pictures forbid to show people in a bad light, and readers feel deceived.',
  source: pictureLicense,
  check: ({ people, credit = '', caption = '', ...picture }, { isOnCondition }) =>
    isStock({ ...picture, credit }) &&
    people === 'identifiable' &&
    isOnCondition &&
    !/\bposed by\b|\bpos(?:a|ado) por\b/iu.test(`${caption} ${credit}`)
      ? [
          {
            field: ['people'],
            reason:
              'A person who can be recognised, out of a stock of pictures, stands on a page about a condition and looks like a patient. Take a drawing, a place, or a person seen from behind; or say in the credit “Posed by a model”.',
            expected: ['none'],
          },
        ]
      : [],
});

const stockAsClinic = defineRule<DescribedPicture, PictureContext>({
  id: 'stock-as-clinic',
  severity: 'error',
  explanation:
    'A bought picture that is said to show the clinic, its rooms or its people misleads somebody who is deciding where to go.',
  source: californiaPictures,
  check({ caption = '', alt, ...picture }, { clinic }) {
    if (!isStock(picture)) return [];
    const words = [caption, alt].find((text) => saysOurs(text, clinic));
    return words === undefined
      ? []
      : [
          {
            field: [words === caption ? 'caption' : 'alt'],
            reason: `“${words}” says that this picture shows the clinic, and it comes from a stock of pictures. Take a picture of your own, or say what is really seen.`,
            actual: words,
          },
        ];
  },
});

const pictureWithoutRights = defineRule<DescribedPicture, PictureContext>({
  id: 'picture-without-rights',
  severity: 'warning',
  explanation:
    'The name of a stock site says neither who made a picture nor what its licence allows, nor whether the people in it agreed to stand beside such words.',
  source: pictureLicense,
  check: ({ credit = '', license, stock, people, hasLink }) =>
    stockSites.test(credit) &&
    !license &&
    !/licen[cs]e|licencia|CC[ -](?:BY|0)|©/iu.test(credit) &&
    !(stock && people && hasLink)
      ? [
          {
            field: ['credit'],
            reason: `“${credit.trim()}” does not say under which licence. Write who made the picture, with its licence: \`Photo: name, Pixabay (Pixabay licence)\`; and \`stock\` and \`people\` with it.`,
            actual: credit.trim(),
          },
        ]
      : [],
});

const stockSites =
  /\b(?:pixabay|pexels|unsplash|freepik|istock(?:photo)?|shutterstock|getty(?: images)?|adobe stock|depositphotos|dreamstime|123rf|canva|burst|stocksnap|alamy|vecteezy|rawpixel|envato|bigstock|stocksy)\b/iu;

/** What nobody called stock is, where its credit names such a site. */
function isStock({ stock, credit = '' }: Pick<DescribedPicture, 'stock' | 'credit'>): boolean {
  return stock ?? stockSites.test(credit);
}

// Two words may stand between, as in “our quiet garden”; no other place or thing: “our days at the house”.
const ours =
  /\b(?:our|at our|inside our)\s+(?:own\s+)?(?:(?!(?:and|at|for|from|in|of|on|or|to|with)\s)[a-z-]+\s+){0,2}(?:clinic|center|centre|facility|facilities|building|house|home|campus|rooms?|bedrooms?|kitchen|lobby|lounge|porch|patio|garden|grounds|office|team|staff|clinicians?|counselors?|counsellors?|therapists?|doctors?|physicians?|psychiatrists?|psychologists?|nurses?|clients?|patients?|alumni|group)\b|\bnuestr[oa]s?\s+(?:propi[oa]s?\s+)?(?:(?!(?:a|con|de|en|o|para|y)\s)[\p{L}-]+\s+){0,2}(?:clínica|centro|instalaciones|edificio|casa|sala|salas|cocina|comedor|espacio|patio|jardín|oficina|equipo|personal|terapeutas?|médic[oa]s?|doctor(?:as|es|a)?|psiquiatras?|psicólog[oa]s?|enfermer[oa]s?|pacientes?|clientes?|grupo)(?!\p{L})/giu;

function saysOurs(text: string, clinic: string | undefined): boolean {
  const isOurs = everyMatch(text, ours).some(({ index }) => !denied.test(text.slice(0, index)));
  if (isOurs) return true;
  return clinic !== undefined && names(text, clinic);
}

// “A model, not one of our clients” is what such a caption should say.
const denied =
  /(?<!\p{L})(?:(?<!why\s+)not|never|isn['’]t|aren['’]t|ni|no(?=\s+(?:picture|image|photo|es|son|de)\b))(?:\s+(?:an?|one|picture|image|photo|of|from|es|son|una?|de)){0,4}\s+$/iu;

/**
 * Whether a text names the clinic, in its own letters, in capitals, or with a capital at the beginning of each word. Its words may
 * be any words: a clinic “Rise” is not in “people rise early”, “First Light” not in “first light”, and “Hope” not at the start of
 * “Hope for families”, but of “Hope lobby”.
 */
function names(text: string, clinic: string): boolean {
  const name = clinic.replace(/,?\s+(?:LLC|Inc|Ltd|PLLC|PC)\.?$/iu, '').replace(/^the\s+/iu, '');
  const letters = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const isOneWord = !/\s/.test(name);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'giu');
  return everyMatch(text, whole).some(({ 0: written, index }) => {
    if (written !== name && !isTitle(written)) return false;
    const isAtStart = /(?:^|[.!?:]\s+)$/.test(text.slice(0, index));
    return !isOneWord || !isAtStart || place.test(text.slice(index + written.length));
  });
}

function isTitle(words: string): boolean {
  return words
    .split(/\s+/)
    .every(
      (word) => /^(?:\p{Lu}|[^\p{L}])/u.test(word) || /^(?:of|for|the|and|de|la|y)$/.test(word),
    );
}

// What is said of a place or its people, and ends the question whether a word at the start is a name.
const place =
  /^(?:['’]s(?!\p{L})|\s+(?:lobby|entrance|building|clinic|center|centre|campus|garden|house|lodge|room|staff|team|from (?:the|above|outside))(?!\p{L})|\s*$)/iu;

/** Rules over pictures. */
export const pictureRules: readonly Rule<DescribedPicture, PictureContext>[] = [
  stockPersonOnCondition,
  stockAsClinic,
  pictureWithoutRights,
];
