export { createService, type Service, type ServiceOptions } from './service/app.ts';
export {
  DatabaseRefusal,
  type OpenDatabase,
  type OpenOptions,
  openDatabase,
} from './service/database/open.ts';
export { deriveKeys, type Keys } from './service/keys.ts';
export { type Pages, pagesFromFile, pagesOf } from './service/pages.ts';
