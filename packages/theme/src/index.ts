export { type HeartenIntegration, hearten, hearten as default } from './integration.ts';
export { type HeartenConfig, type HeartenUserConfig, optionsSchema } from './options.ts';
