import { AstroError } from 'astro/errors';

/** What a person who writes articles or settings reads when the build stops. */
export interface PlainErrorParts {
  title: string;
  message: string;
  hint?: string;
}

/** An error that Astro prints without a stack: the place to look at is in the message, not in our code. */
export function plainError({ title, message, hint }: PlainErrorParts): AstroError {
  const error = new AstroError(message, hint);
  return Object.assign(error, { title, name: 'HeartenError', stack: '' });
}
