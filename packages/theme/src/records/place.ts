/** The article that is being rendered: its file for messages, its language for texts. */
export interface Place {
  file: string;
  lang: string;
}

const key = '__heartenPlace';

/** Notes the article, so that a block inside MDX, which gets only its own props, can tell where it stands. */
export function setPlace(locals: object, place: Place): void {
  Object.assign(locals, { [key]: place });
}

/** The article that is being rendered. */
export function placeIn(locals: object): Place {
  return (locals as { [key]?: Place })[key] ?? { file: 'A page', lang: 'en' };
}
