import { type Answers, defaults, palettes, type Plugin } from './answers.ts';

/** What asks: `@clack/prompts`, or a test. */
export interface Prompts {
  text(options: {
    message: string;
    placeholder?: string;
    defaultValue?: string;
    validate?: (value: string | undefined) => string | undefined;
  }): Promise<unknown>;
  select(options: { message: string; options: Choice[]; initialValue?: string }): Promise<unknown>;
  multiselect(options: {
    message: string;
    options: Choice[];
    initialValues?: string[];
    required?: boolean;
  }): Promise<unknown>;
  isCancel(answer: unknown): boolean;
}

interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Somebody thought better of it. */
export class Cancelled extends Error {}

/** The folder that Enter takes. */
const usual = './my-clinic';

export interface Asked {
  folder: string;
  answers: Answers;
}

/**
 * Asks for what the command did not say: at most the folder, the name, the content, the language, the palette and plugins. A folder that
 * `problemOf` has something to say of is asked for again.
 */
export async function ask(
  folder: string | undefined,
  given: Partial<Answers>,
  prompts: Prompts,
  problemOf: (folder: string) => string | undefined = () => undefined,
): Promise<Asked> {
  const answered = async (answer: Promise<unknown>): Promise<string> => {
    const value = await answer;
    if (prompts.isCancel(value)) throw new Cancelled();
    return typeof value === 'string' ? value.trim() : '';
  };
  const place =
    folder ??
    (await answered(
      prompts.text({
        message: 'Which folder shall the site be in?',
        placeholder: usual,
        defaultValue: usual,
        validate: (value) => problemOf(value?.trim() || usual),
      }),
    ));
  const choose = async (key: 'content' | 'language' | 'palette') =>
    given[key] ??
    (await answered(prompts.select({ ...questions[key], initialValue: defaults[key] })));
  const name =
    given.name ??
    (await answered(
      prompts.text({
        message: 'What is the clinic called? (Enter leaves it for later)',
        defaultValue: '',
      }),
    ));
  const chosen = {
    content: await choose('content'),
    language: await choose('language'),
    palette: await choose('palette'),
  };
  const plugins = given.plugins ?? (await askPlugins(prompts));
  return {
    folder: place,
    answers: { ...defaults, ...given, ...chosen, plugins, name: name || undefined } as Answers,
  };
}

async function askPlugins(prompts: Prompts): Promise<readonly Plugin[]> {
  const value = await prompts.multiselect({
    message: 'Which plugins?',
    options: [
      { value: 'og', label: 'og', hint: 'pictures of articles where they are shared' },
      { value: 'comments', label: 'comments', hint: 'read first; they need a server of yours' },
    ],
    initialValues: [...defaults.plugins],
    required: false,
  });
  if (prompts.isCancel(value)) throw new Cancelled();
  return value as Plugin[];
}

const looks: Record<(typeof palettes)[number], string> = {
  evergreen: 'deep green on warm paper',
  harbor: 'navy on cool white',
  clay: 'terracotta on warm paper',
};

const questions = {
  content: {
    message: 'What shall be in it?',
    options: [
      {
        value: 'example',
        label: 'An example',
        hint: 'an invented clinic with articles, to write over',
      },
      { value: 'empty', label: 'Almost nothing', hint: 'a record to fill in, and one article' },
    ],
  },
  language: {
    message: 'Which language do readers speak?',
    options: [
      { value: 'en', label: 'English' },
      { value: 'es', label: 'Spanish' },
      { value: 'both', label: 'Both', hint: 'English first, Spanish at /es' },
    ],
  },
  palette: {
    message: 'Which colours?',
    options: palettes.map((value) => ({ value, label: value, hint: looks[value] })),
  },
};
