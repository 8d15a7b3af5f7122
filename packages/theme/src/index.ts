export { type HeartenIntegration, hearten, hearten as default } from './integration.ts';
export type { HeartenConfig, HeartenUserConfig } from './options.ts';
