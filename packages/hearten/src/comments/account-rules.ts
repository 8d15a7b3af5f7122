import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import type { AccountCall } from './account-call.ts';
import { fine, note, unknown } from './account-outcome.ts';

// What only the owner of a site decides, and so no page for moderators changes.

/** `hearten comments account reviewers`: switches answers of the clinic on, with those who read them, or off. */
export async function nameReviewers(call: AccountCall): Promise<Outcome> {
  const { comments, db, words } = call;
  const [first, second, ...others] = words.map(comments.accountName);
  if (first === 'none' && second === undefined) {
    await comments.writeSetting(db, 'reviewers', null);
    await note(call, 'reviewers', 'none');
    return fine('The clinic does not answer comments any more.');
  }
  if (first === undefined || second === undefined || first === second || others.length > 0) {
    throw new Misuse(
      'Name two persons who read each answer of the clinic before it is public, or `none`.',
    );
  }
  const accounts = await comments.listAccounts(db);
  const open = accounts.filter(({ isDisabled }) => !isDisabled).map(({ name }) => name);
  const missing = [first, second].find((name) => !open.includes(name));
  if (missing !== undefined) return unknown(missing);
  await comments.writeSetting(db, 'reviewers', [first, second]);
  await note(call, 'reviewers', `${first}, ${second}`);
  return fine(
    `The clinic may answer comments. Each answer is read by ${first} or ${second}, whoever did not write it.`,
  );
}

/** `hearten comments account two-persons`: whether a flagged comment needs the approval of two. */
export async function setTwoPersons(call: AccountCall): Promise<Outcome> {
  const { comments, db, words } = call;
  const [word, ...others] = words;
  if ((word !== 'on' && word !== 'off') || others.length > 0) {
    throw new Misuse('Say `on` or `off`: `hearten comments account two-persons on`.');
  }
  await comments.writeSetting(db, 'twoPersons', word === 'on');
  await note(call, 'two-persons', word);
  return fine(
    word === 'on'
      ? 'A comment in which something was found needs the approval of two persons.'
      : 'One person approves a comment.',
  );
}
