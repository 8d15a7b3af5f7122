import { mkdirSync } from 'node:fs';
import { nearest } from '@hearten/markdown/nearest';
import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import type { AccountCall } from './account-call.ts';
import { failed, fine, note, unknown } from './account-outcome.ts';
import { type AskPassword, askPassword } from './account-password.ts';
import { nameReviewers, setTwoPersons } from './account-rules.ts';
import { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

export const accountActions = [
  'add',
  'list',
  'disable',
  'reset',
  'totp',
  'reviewers',
  'two-persons',
] as const;
export type AccountAction = (typeof accountActions)[number];

/** `hearten comments account`: who moderates. Passwords are asked for, never taken as a word of the command. */
export async function runAccount(
  call: CommentsCall,
  ask: AskPassword = askPassword,
): Promise<Outcome> {
  const [word, ...words] = call.words;
  const action = accountActions.find((one) => one === word);
  if (!action) throw new Misuse(whatToDo(word));
  const database = await open(call, action);
  try {
    return await actions[action]({ ...call, words, db: database.db, ask });
  } finally {
    await database.close();
  }
}

function whatToDo(word: string | undefined): string {
  const meant = word !== undefined && /\w\w/.test(word) ? nearest(word, accountActions) : undefined;
  if (meant) return `Unknown action \`${word}\` of accounts. Did you mean \`${meant}\`?`;
  return `Say what to do with accounts: ${accountActions.join(', ')}.`;
}

/** Somebody has to be able to log in when the service first starts: adding begins a new file, like serving does. */
function open(call: CommentsCall, action: AccountAction) {
  if (action !== 'add') return openThere(call);
  mkdirSync(call.folder, { recursive: true, mode: 0o700 });
  return call.comments.openDatabase(call.folder);
}

const actions: Record<AccountAction, (call: AccountCall) => Promise<Outcome>> = {
  add,
  list,
  disable,
  reset,
  totp,
  reviewers: nameReviewers,
  'two-persons': setTwoPersons,
};

async function add(call: AccountCall): Promise<Outcome> {
  const { comments, db, context, values } = call;
  const name = comments.accountName(onlyName(call, 'add'));
  const role = values.text('role');
  if (!comments.isAccountName(name)) {
    throw new Misuse(
      `\`${name}\` cannot be a name: 2 to 40 letters from a to z, digits, dots, dashes.`,
    );
  }
  if (role === undefined) {
    throw new Misuse('Say what they are, as answers show it: --role "Admissions coordinator".');
  }
  const password = await newPassword(call, name);
  if (password === undefined) return failed(weak);
  const now = context.now.getTime();
  if (!(await comments.addAccount(db, { name, role, password, now }))) {
    return failed(
      `There is an account ${name} already. For a new password: hearten comments account reset ${name}`,
    );
  }
  await note(call, 'account-add', name);
  return fine(`Added: ${name}, ${role}. They log in at /_comments/admin.`);
}

async function list({ comments, db }: AccountCall): Promise<Outcome> {
  const accounts = await comments.listAccounts(db);
  if (accounts.length === 0) return fine('Nobody moderates yet: hearten comments account add');
  const lines = accounts.map(({ name, role, hasTotp, isDisabled }) => {
    const factor = hasTotp ? 'second factor' : 'password only';
    return `${name}  ${role}  ${isDisabled ? 'disabled' : factor}`;
  });
  return fine(lines.join('\n'));
}

async function disable(call: AccountCall): Promise<Outcome> {
  const { comments, db, context } = call;
  const name = onlyName(call, 'disable');
  if (!(await comments.disableAccount(db, name, context.now.getTime()))) return unknown(name);
  await note(call, 'account-disable', name);
  return fine(`Disabled: ${name}. Whatever they had open is closed.`);
}

async function reset(call: AccountCall): Promise<Outcome> {
  const { comments, db } = call;
  const name = onlyName(call, 'reset');
  const accounts = await comments.listAccounts(db);
  if (!accounts.some((one) => one.name === comments.accountName(name))) return unknown(name);
  const password = await newPassword(call, name);
  if (password === undefined) return failed(weak);
  await comments.resetPassword(db, name, password);
  await note(call, 'account-reset', name);
  return fine(`New password for ${name}. Whatever they had open is closed.`);
}

async function totp(call: AccountCall): Promise<Outcome> {
  const { comments, db, values } = call;
  const name = onlyName(call, 'totp');
  const secret = values.has('off') ? null : comments.newTotpSecret();
  if (!(await comments.setTotp(db, name, secret))) return unknown(name);
  await note(call, 'account-totp', name);
  if (secret === null) return fine(`${name} logs in with a password only.`);
  const url = comments.totpUrl(secret, {
    issuer: values.text('name') ?? 'Comments',
    account: comments.accountName(name),
  });
  return fine(
    `Second factor for ${name}. Put this into an authenticator app; it is not shown again:\n${secret}\n${url}`,
  );
}

const weak = 'The password needs 12 characters or more, not all the same. Nothing was changed.';

async function newPassword(
  { comments, ask }: AccountCall,
  name: string,
): Promise<string | undefined> {
  const password = await ask(`Password for ${name} (12 characters or more): `);
  return comments.passwordProblem(password) === undefined ? password : undefined;
}

function onlyName({ words }: AccountCall, action: AccountAction): string {
  const [name, ...others] = words;
  if (name !== undefined && others.length === 0) return name;
  throw new Misuse(`Say who, by one name: \`hearten comments account ${action} maria\`.`);
}
