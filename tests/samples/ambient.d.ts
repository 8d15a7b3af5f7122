// What a sample takes for granted, since the one before it, or the words around it, have said it.
declare const hearten: typeof import('@hearten/theme').hearten;
declare const og: typeof import('@hearten/og/astro').og;
declare const heartenCollections: typeof import('@hearten/theme/content').heartenCollections;
declare const defineConfig: typeof import('astro/config').defineConfig;
declare const printCard: () => import('@hearten/theme/plugin').HeartenPlugin;
declare const text: string;
declare const yamlText: string;
declare const record: import('@hearten/care').Testimonial;
declare const comments: import('@hearten/care').Comment[];
declare const today: Date;
