export { createService, type Service, type ServiceOptions } from './service/app.ts';
export type { ServiceContext } from './service/context.ts';
export {
  DatabaseRefusal,
  databaseName,
  type OpenDatabase,
  type OpenOptions,
  openDatabase,
} from './service/database/open.ts';
export type { ServerFacts } from './service/http/address.ts';
export { keyName, openKeys } from './service/key-file.ts';
export { deriveKeys, type Keys } from './service/keys.ts';
export { backUp, type BackupOptions, copyTo, listBackups } from './service/operations/backup.ts';
export { commandHook, type Hook, hookOf, urlHook } from './service/operations/hook.ts';
export type { Job } from './service/operations/jobs.ts';
export { type Restored, type RestoreOptions, restore } from './service/operations/restore.ts';
export { type Pages, pagesFromFile, pagesOf } from './service/pages.ts';
export { readFeed } from './service/public/export.ts';
export { type Running, type ServeOptions, serve } from './service/serve.ts';
