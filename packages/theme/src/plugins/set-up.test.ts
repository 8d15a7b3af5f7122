import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type HeartenUserConfig, parseOptions } from '../options.ts';
import type { HeartenPlugin, PluginHooks } from '../plugin.ts';
import { setUp } from './set-up.ts';

// Any file will do: a component is found here, not rendered.
const card = new URL('./set-up.ts', import.meta.url);
const root = new URL('../../', import.meta.url);
const path = './src/plugins/set-up.ts';
const said: string[] = [];

function assemble(options: HeartenUserConfig) {
  const tell = (message: string) => said.push(message);
  const logger = { info: tell, warn: tell, error: tell };
  return setUp(parseOptions(options), { root, loggerFor: () => logger });
}

function plugin(name: string, setup: (hooks: PluginHooks) => void | Promise<void>): HeartenPlugin {
  return { name, setup };
}

const claims = (name: string) =>
  plugin(name, ({ replaceComponent }) => replaceComponent('Byline', card));

const draws = (name: string) =>
  plugin(name, ({ drawCards }) => drawCards(() => Promise.reject(new Error('Not asked for.'))));

const comments = (name: string) => plugin(name, ({ provideComments }) => provideComments({}));

test.each([
  {
    name: 'two plugins that provide comments',
    options: { plugins: [comments('one'), comments('two')] },
    says: 'They are provided by the plugin `one` and by the plugin `two`.',
  },
  {
    name: 'two plugins that draw cards',
    options: { plugins: [draws('one'), draws('two')] },
    says: 'They are drawn by the plugin `one` and by the plugin `two`.',
  },
  {
    name: 'two plugins that replace one part',
    options: { plugins: [claims('one'), claims('two')] },
    says: '**Byline** is replaced by the plugin `one` and by the plugin `two`.',
  },
  {
    name: 'a plugin and the site that replace one part',
    options: { plugins: [claims('one')], components: { Byline: path } },
    says: '**Byline** is replaced by the plugin `one` and by `components.Byline` in your options.',
  },
  {
    name: 'a slot that does not exist',
    options: { plugins: [plugin('one', ({ addSlot }) => addSlot('card:foot' as never, card))] },
    says: '**card:foot**: unknown slot, named by the plugin `one`. Did you mean `card:footer`?',
  },
  {
    name: 'a part that does not exist',
    options: {
      plugins: [plugin('one', ({ replaceComponent }) => replaceComponent('Hro' as never, card))],
    },
    says: '**Hro**: unknown part, named by the plugin `one`. Did you mean `Hero`?',
  },
  {
    name: 'a file that is missing, with the nearest one',
    options: {
      plugins: [plugin('one', ({ addSlot }) => addSlot('card:footer', './src/plugins/setup.ts'))],
    },
    says: '**card:footer (one)**: no file ./src/plugins/setup.ts. Did you mean ./src/plugins/set-up.ts?',
  },
  {
    name: 'a wrong option',
    options: {
      plugins: [plugin('one', ({ addOptions }) => addOptions({ css: 'a.css' } as never))],
    },
    says: 'Plugin `one`: **css**: expected a list, received "a.css".',
  },
  {
    name: 'an option that is none of a plugin’s',
    options: { plugins: [plugin('one', ({ addOptions }) => addOptions({ clinic: 'a' } as never))] },
    says: 'Plugin `one`: **clinic**: unknown key `clinic`. Known keys: css, head, tokens.',
  },
  {
    name: 'a plugin that throws',
    options: {
      plugins: [
        plugin('one', () => {
          throw new Error('No key.');
        }),
      ],
    },
    says: 'The plugin `one` could not be set up: No key.',
  },
])('refuses $name', async ({ options, says }) => {
  await expect(assemble(options)).rejects.toMatchObject({ message: says, stack: '' });
});

test.each([
  [{ plugins: [claims('a'), claims('a')] }, /two plugins have the same name/],
  [{ plugins: ['my-plugin'] }, /\*\*plugins\.0\*\*: expected a plugin for Hearten/],
])('refuses %j as options', (options, says) => {
  expect(() => parseOptions(options)).toThrow(says);
});

test('waits for each plugin, shows it what those before it added, and leaves what the site set', async () => {
  const first = plugin('first', async ({ addOptions, addTexts }) => {
    await Promise.resolve();
    addOptions({ tokens: { gap: '3rem', radius: '9rem' }, css: ['first.css'] });
    addTexts({ en: { a: 'A' }, es: {} });
  });
  let seen: unknown;
  const second = plugin('second', ({ config, addSlot }) => {
    seen = config.tokens;
    addSlot('card:footer', card, { order: -1, props: { a: 1 } });
  });
  const { hearten, additions } = await assemble({
    plugins: [first, second],
    tokens: { radius: '1px' },
    css: ['own.css'],
    slots: { 'card:footer': [path, { component: path, order: -2 }] },
  });
  expect(seen).toEqual({ gap: '3rem', radius: '1px' });
  expect(hearten.css).toEqual(['first.css', 'own.css']);
  const module = fileURLToPath(card);
  expect(additions).toEqual([
    { slot: 'card:footer', module, order: -1, props: { a: 1 } },
    { slot: 'card:footer', module, order: 0, props: {} },
    { slot: 'card:footer', module, order: -2, props: {} },
  ]);
  expect(said).toEqual(['No text `a` in `es`; another language’s is shown.']);
});
