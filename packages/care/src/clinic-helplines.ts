import { z } from 'zod';
import { helplines, type KnownHelpline } from './helplines.ts';
import { webAddress, words } from './text.ts';

const onlyNumber =
  'Expected a number alone, such as 988, in quotes where it begins with 0; a key to press stands in `press`, a word to send in `textWord`.';

// Words that stood there would be dialled too, in a crisis. YAML takes 988 for a number, and 024 for 24: only what cannot have
// lost a zero is read as one.
const callable = z
  .union(
    [
      words.regex(/^(?=.*\d)[+\dA-Z(][\dA-Z\s().·/\u2010-\u2015-]*$/, onlyNumber),
      z
        .int()
        .refine(
          (number) => /^(?:[2-9]11|112|988|999|\d{5,6}|1?\d{10})$/.test(String(number)),
          onlyNumber,
        ),
    ],
    onlyNumber,
  )
  .transform(String);

const helpline = z.strictObject({
  id: words.describe('A short name to point at this line.'),
  name: words.describe('Its full name.'),
  about: words.optional().describe('Whom it is for, in one sentence.'),
  call: callable.optional().describe('The number to call.'),
  press: words.optional().describe('The key to press once it answers.'),
  text: callable.optional().describe('The number to text.'),
  textWord: words.optional().describe('The word to send there.'),
  chat: webAddress.optional().describe('Where to chat.'),
  hours: words.optional().describe('When it answers, if not day and night.'),
});

/** The words of a line in another language; a key or a word to send leads to one language alone. */
export const helplineWords = z.strictObject({
  name: words.optional().describe('Its full name.'),
  about: words.optional().describe('Whom it is for, in one sentence.'),
  hours: words.optional().describe('When it answers.'),
  press: words.optional().describe('The key to press for this language.'),
  textWord: words.optional().describe('The word to send for this language.'),
});

/** A line for people in a crisis. */
export type Helpline = z.output<typeof helpline> & {
  /** The language of its words. @default that of the record */
  lang?: string | undefined;
  /** Its words in other languages, by their tag. */
  translations?: Readonly<Record<string, HelplineWords>> | undefined;
};
type HelplineWords = z.output<typeof helplineWords>;

const lineIds = helplines.map(({ id }) => id) as [string, ...string[]];
const lineHelp = `Expected a known line (${lineIds.join(', ')}), or one of your own: { id, name, call, text, chat, hours }.`;

/** A line that is known is named by its id, which YAML may take for a number; any other is described. */
export const helplineOrId = z
  .union([z.enum(lineIds), z.literal(988), helpline], { error: lineHelp })
  .transform((line): Helpline => (typeof line === 'object' ? line : knownHelpline(String(line))));

/** A known line as a clinic's record has it. Throws where there is none with the id. */
export function knownHelpline(id: string): Helpline {
  const line = helplines.find((one) => one.id === id);
  if (!line) throw new RangeError(`No helpline is named ${id}.`);
  return fromKnown(line);
}

function fromKnown({
  id,
  name,
  about,
  call,
  press,
  text,
  textWord,
  chat,
}: KnownHelpline): Helpline {
  return {
    id,
    name: name.en,
    about: about.en,
    call,
    press: press?.en,
    text,
    textWord: textWord?.en,
    chat,
    lang: 'en',
    translations: {
      es: { name: name.es, about: about.es, press: press?.es, textWord: textWord?.es },
    },
  };
}

/** The United States' line for crises of mental health and substance use: call or text 988, day and night. */
export const suicideAndCrisisLifeline: Helpline = knownHelpline('988');

/** What a clinic’s record says of its lines. */
interface ClinicLines {
  helplines: readonly Helpline[];
  emergencyNumber: string;
  lang?: string;
  translations?: Readonly<
    Record<string, { helplines?: Readonly<Record<string, HelplineWords>> | undefined }>
  >;
}

/** Whom to call in a crisis, in the order a page says it: the number for emergencies, then the clinic's lines. */
export function crisisLinesOf({
  helplines,
  emergencyNumber,
  lang,
  translations = {},
}: ClinicLines): Helpline[] {
  const inLanguages = (line: Helpline): Helpline['translations'] => {
    const given = Object.entries(translations).flatMap(([tag, words]) => {
      const own = words.helplines?.[line.id];
      return own ? [[tag, { ...line.translations?.[tag], ...own }] as const] : [];
    });
    return { ...line.translations, ...Object.fromEntries(given) };
  };
  return [
    { id: 'emergency', name: emergencyNumber, call: emergencyNumber },
    ...helplines.map((line) => ({ lang, ...line, translations: inLanguages(line) })),
  ];
}
