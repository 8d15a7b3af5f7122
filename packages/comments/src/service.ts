export {
  type Account,
  accountName,
  addAccount,
  disableAccount,
  isAccountName,
  listAccounts,
  resetPassword,
  setTotp,
} from './admin/accounts.ts';
export { recordEvent } from './admin/events.ts';
export { passwordProblem } from './admin/password.ts';
export { newTotpSecret, totpUrl } from './admin/totp.ts';
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
export { createLog } from './service/log.ts';
export { deriveKeys, type Keys } from './service/keys.ts';
export { createMailer, type MailOptions, type Mailer } from './service/notify/mailer.ts';
export type { Rhythm } from './service/notify/notice.ts';
export { type NoticeOptions, noticeJob } from './service/notify/notices.ts';
export { backUp, type BackupOptions, copyTo, listBackups } from './service/operations/backup.ts';
export { eraseByPublicId } from './service/operations/erase.ts';
export { commandHook, type Hook, hookOf, urlHook } from './service/operations/hook.ts';
export type { Job } from './service/operations/jobs.ts';
export { type Restored, type RestoreOptions, restore } from './service/operations/restore.ts';
export { type Pages, pagesFromFile, pagesOf } from './service/pages.ts';
export { exportText } from './service/public/export.ts';
export { type Running, type ServeOptions, serve } from './service/serve.ts';
export { type Decided, type Decision, decideComment } from './service/store/decide-comment.ts';
export { type ImportCounts, importComments } from './service/store/import-comments.ts';
export { readSetting, type Settings, writeSetting } from './service/store/settings.ts';
