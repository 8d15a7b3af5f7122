import type { Loader } from 'astro/loaders';

/**
 * A loader whose collection may be empty. Astro warns of one that never had an entry, as if the config were wrong; one whose entry was
 * deleted stays known.
 */
export function knownWhenEmpty(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      await loader.load(context);
      const { store } = context;
      if (store.keys().length > 0) return;
      const id = 'none';
      store.set({ id, data: {} });
      store.delete(id);
    },
  };
}
