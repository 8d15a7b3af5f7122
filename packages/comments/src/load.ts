import { unoptimized } from './service/operations/unoptimized.ts';

/** Loads `@hearten/comments/service` for a process that is nothing but the service: it then takes a tenth less memory. */
export function loadService(): Promise<typeof import('./service.ts')> {
  return unoptimized(() => import('./service.ts'));
}
