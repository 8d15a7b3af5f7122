import { expect, test } from 'vitest';
import { ask, Cancelled, type Prompts } from './ask.ts';

const stop = Symbol('stop');

/** Answers the questions in their order, and keeps them. */
function answering(answers: unknown[]): { prompts: Prompts; asked: string[] } {
  const asked: string[] = [];
  const answer = async ({ message }: { message: string }) => {
    asked.push(message);
    return answers[asked.length - 1];
  };
  const prompts = { text: answer, select: answer, multiselect: answer };
  return { prompts: { ...prompts, isCancel: (value) => value === stop }, asked };
}

test('asks six things at most', async () => {
  const { prompts, asked } = answering(['fern', 'Fern Hill', 'empty', 'es', 'clay', []]);
  expect(await ask(undefined, {}, prompts)).toEqual({
    folder: 'fern',
    answers: {
      name: 'Fern Hill',
      content: 'empty',
      language: 'es',
      palette: 'clay',
      plugins: [],
      host: 'none',
      site: undefined,
    },
  });
  expect(asked).toHaveLength(6);
});

test('asks again for a folder that cannot be', async () => {
  const { prompts } = answering(['fern', '', 'empty', 'es', 'clay', []]);
  const problems: unknown[] = [];
  const text: Prompts['text'] = (options) => {
    problems.push(options.validate?.(' full '), options.validate?.(''));
    return prompts.text(options);
  };
  await ask(undefined, {}, { ...prompts, text }, (folder) =>
    folder === 'full' ? 'It is not empty.' : undefined,
  );
  expect(problems.slice(0, 2)).toEqual(['It is not empty.', undefined]);
});

test('asks nothing that was said', async () => {
  const { prompts, asked } = answering(['']);
  const given = { content: 'empty', language: 'es', palette: 'clay', plugins: [] } as const;
  const { answers } = await ask('fern', given, prompts);
  expect(asked).toEqual(['What is the clinic called? (Enter leaves it for later)']);
  expect(answers.name).toBeUndefined();
});

test.each([0, 1, 2, 5])('stops where somebody stops, at question %i', async (index) => {
  const answers: unknown[] = ['fern', 'Fern Hill', 'empty', 'es', 'clay', []];
  answers[index] = stop;
  await expect(ask(undefined, {}, answering(answers).prompts)).rejects.toThrow(Cancelled);
});
