import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { knownWhenEmpty } from './known-when-empty.ts';

/** A store as Astro's: it knows a collection from its first entry on. */
function storeWith(...ids: string[]) {
  const entries = new Map(ids.map((id) => [id, {}]));
  let isKnown = ids.length > 0;
  const store = {
    keys: () => [...entries.keys()],
    set: ({ id }: { id: string }) => {
      isKnown = true;
      entries.set(id, {});
    },
    delete: (id: string) => entries.delete(id),
  };
  return { context: { store } as unknown as LoaderContext, store, isKnown: () => isKnown };
}

test.each([[[]], [['calm']]])(
  'a collection of %j is known, and holds nothing more',
  async (ids) => {
    const { context, store, isKnown } = storeWith();
    const load = async () => {
      for (const id of ids) store.set({ id });
    };
    await knownWhenEmpty({ name: 'ours', load }).load(context);
    expect(isKnown()).toBe(true);
    expect(store.keys()).toEqual(ids);
  },
);
