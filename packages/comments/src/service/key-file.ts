import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseRefusal, type OpenDatabase } from './database/open.ts';
import { deriveKeys, type Keys } from './keys.ts';
import { readSetting, writeSetting } from './store/settings.ts';

/** The name of the key file where none is given. */
export const keyName = 'comments.key';

/**
 * The keys of a key file, which is made with the first start. One that is missing or another than before is refused: addresses could
 * not be read any more, and links that take comments back would not work.
 */
export async function openKeys({ db }: Pick<OpenDatabase, 'db'>, file: string): Promise<Keys> {
  const known = await readSetting(db, 'keyId');
  if (!existsSync(file)) {
    if (known !== undefined) throw missing(file);
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (secret.length !== 32)
    throw new DatabaseRefusal(`${file} is no key file. Nothing was changed.`);
  const keys = deriveKeys(secret);
  if (known !== undefined && known !== keys.id) {
    throw new DatabaseRefusal(
      `${file} is not the key these comments were kept with. Nothing was changed. Put the right one back.`,
    );
  }
  if (known === undefined) await writeSetting(db, 'keyId', keys.id);
  return keys;
}

function missing(file: string): DatabaseRefusal {
  return new DatabaseRefusal(
    `The key file ${file} is missing. Put it back, or say where it is with \`--key-file\`. Without it e-mail addresses cannot be read, and links that take comments back do not work.`,
  );
}
