import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // A heading's id is its words, so that links to it can be guessed; HTML lets it begin with a number.
      'valid-id': ['error', { relaxed: true }],
      // A number keeps the characters that people copy and search for.
      'tel-non-breaking': 'off',
    },
  }),
);

/** What is meant as it is, although a rule is against it. */
const meant: { ruleId: string; message: RegExp; because: string }[] = [
  {
    ruleId: 'no-redundant-role',
    message: /^Redundant role "list" on <ul>$/,
    because: 'VoiceOver takes a list without markers for none: https://webkit.org/b/170179',
  },
  {
    ruleId: 'input-attributes',
    message: /^Attribute "autocomplete" is not allowed on <input type="checkbox">$/,
    because: 'Firefox restores ticks on reload without it, on a device that may be shared',
  },
  {
    ruleId: 'valid-autocomplete',
    message: /^autocomplete attribute cannot be used on <input type="checkbox">$/,
    because: 'the same',
  },
];

/** What is wrong with the HTML of a page, by html-validate's recommended rules and those of accessibility. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.filter((one) => !isMeant(one)).map(spell));
}

function isMeant({ ruleId, message }: Message): boolean {
  return meant.some((one) => one.ruleId === ruleId && one.message.test(message));
}

function spell({ ruleId, message, selector }: Message): string {
  return `${ruleId}: ${message} (${selector})`;
}
