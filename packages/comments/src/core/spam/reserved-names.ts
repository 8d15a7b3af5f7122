import { skeletonOf } from './skeleton.ts';

/** Words that make a reader think that somebody speaks for the clinic. */
const roles =
  'admin administrator administration moderator moderation mod webmaster staff official support helpdesk ' +
  'administrador administradora administracion moderador moderadora moderacion personal oficial soporte equipo';
const roleSkeletons = new Set(roles.split(' ').map(skeletonOf));

/**
 * Why a name may not be chosen by a reader: it has a word of staff in it, or the name of the clinic or of somebody who works there
 * (`taken`), in whatever letters. Null where it may.
 */
export function reservedName(
  name: string,
  taken: readonly string[] = [],
): 'staff-word' | 'taken-name' | null {
  const words = name.split(/[\s._,-]+/u).map(skeletonOf);
  if (words.some((word) => roleSkeletons.has(word)) || roleSkeletons.has(words.join(''))) {
    return 'staff-word';
  }
  const whole = skeletonOf(name);
  const isTaken = taken.some((one) => {
    const skeleton = skeletonOf(one);
    // A first name alone belongs to many; a longer name is the clinic’s or a colleague’s wherever it stands.
    return skeleton.length >= 8 ? whole.includes(skeleton) : skeleton !== '' && whole === skeleton;
  });
  return isTaken ? 'taken-name' : null;
}
