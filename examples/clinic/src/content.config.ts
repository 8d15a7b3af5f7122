import { heartenCollections } from '@hearten/theme/content';

export const collections = heartenCollections();
