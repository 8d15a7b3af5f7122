/** Something asked for that cannot be done; its message is for whoever typed it. */
export class Misuse extends Error {
  override name = 'Misuse';
}
