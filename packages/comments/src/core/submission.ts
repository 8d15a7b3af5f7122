import { z } from 'zod';
import { cleanLine, cleanText, lengthOf } from './clean.ts';
import type { InLangs, Lang } from './lang.ts';

/** The most characters each field may have, once it is clean. */
export const caps = { comment: 4_000, author: 60, email: 254 } as const;

/** The names of the form's fields, which are those of WordPress; `website_url` is seen by robots alone. */
export const fieldNames = {
  text: 'comment',
  author: 'author',
  email: 'email',
  post: 'comment_post_ID',
  parent: 'comment_parent',
  honeypot: 'website_url',
} as const;

/** What somebody wants to post, clean and within its limits. */
export interface Submission {
  text: string;
  author: string;
  /** Null where none was given. */
  email: string | null;
  post: string;
  /** The public id of the comment it answers. */
  parent: string | null;
  /** True if the field that nobody sees was filled in. */
  isTrapped: boolean;
}

/** What is wrong with a field, for programs. */
export type FieldCode =
  | 'text-missing'
  | 'text-long'
  | 'author-missing'
  | 'author-long'
  | 'email-wrong'
  | 'post-wrong'
  | 'parent-wrong';

/** What is wrong with a field, for the summary and beside the field of this `name`. */
export interface Problem {
  field: keyof Submission;
  /** As in the form: `comment_parent`. */
  name: string;
  code: FieldCode;
  message: string;
}

/** In which language problems are told. */
export interface SubmissionOptions {
  lang: Lang;
}

// A body can name a field twice, or be JSON with anything in it: the first words count, all else is as if it were empty.
const words = z.unknown().transform((value) => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
});
const line = words.transform(cleanLine);
const publicId = /^c_[\w-]{4,64}$/;
const address = z.email({ pattern: z.regexes.html5Email }).max(caps.email);

function atMost(max: number): (text: string) => boolean {
  return (text) => lengthOf(text) <= max;
}

const code = (error: FieldCode) => ({ error, abort: true });

const form = z.object({
  [fieldNames.text]: words
    .transform(cleanText)
    .refine((text) => /[\p{L}\p{N}\p{S}]/u.test(text), code('text-missing'))
    .refine(atMost(caps.comment), code('text-long')),
  [fieldNames.author]: line
    .refine((name) => /[\p{L}\p{N}]/u.test(name), code('author-missing'))
    .refine(atMost(caps.author), code('author-long')),
  [fieldNames.email]: line
    .refine((email) => email === '' || address.safeParse(email).success, code('email-wrong'))
    .transform((email) => (email === '' ? null : email)),
  [fieldNames.post]: line.refine((post) => post !== '' && post.length <= 500, code('post-wrong')),
  [fieldNames.parent]: line
    .transform((parent) => (parent === '' || parent === '0' ? null : parent))
    .refine((parent) => parent === null || publicId.test(parent), code('parent-wrong')),
  [fieldNames.honeypot]: words.transform((value) => value !== ''),
});

/** Reads the fields of a posted form, or says what is wrong with each. Never throws, whatever it is given. */
export function readSubmission(
  fields: unknown,
  { lang }: SubmissionOptions,
): { submission: Submission } | { problems: Problem[] } {
  const given = typeof fields === 'object' && fields !== null ? fields : {};
  const entries = Object.values(fieldNames).map((name) => [name, own(given, name)]);
  const read = form.safeParse(Object.fromEntries(entries));
  const problems = (read.error?.issues ?? []).map((issue) =>
    problemOf(issue.message as FieldCode, String(issue.path[0]), lang),
  );
  if (!read.success || problems.length > 0) return { problems };
  return { submission: toSubmission(read.data) };
}

function own(given: object, name: string): unknown {
  return Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
}

function toSubmission(read: z.output<typeof form>): Submission {
  return {
    text: read.comment,
    author: read.author,
    email: read.email,
    post: read.comment_post_ID,
    parent: read.comment_parent,
    isTrapped: read.website_url,
  };
}

const fieldOf: Record<string, keyof Submission> = {
  comment: 'text',
  author: 'author',
  email: 'email',
  comment_post_ID: 'post',
  comment_parent: 'parent',
};

function problemOf(found: FieldCode, name: string, lang: Lang): Problem {
  return { field: fieldOf[name] ?? 'text', name, code: found, message: messages[lang]()[found] };
}

// Functions, as the rules for writing numbers are loaded with the first one that is written.
const messages: InLangs<() => Record<FieldCode, string>> = {
  en: () => ({
    'text-missing': 'Write your comment.',
    'text-long': `Your comment is too long. It can have ${caps.comment.toLocaleString('en')} characters; please shorten it.`,
    'author-missing': 'Write a name. A first name or an invented one is fine.',
    'author-long': `This name is too long. It can have ${caps.author} characters.`,
    'email-wrong': 'This email address is not complete. It should look like name@example.org.',
    'post-wrong': 'The form does not say which article you comment on. Open the article again.',
    'parent-wrong': 'The comment you answer was not found. Open the article again.',
  }),
  es: () => ({
    'text-missing': 'Escriba su comentario.',
    'text-long': `Su comentario es demasiado largo. Puede tener ${caps.comment.toLocaleString('es', { useGrouping: 'always' })} caracteres; acórtelo, por favor.`,
    'author-missing': 'Escriba un nombre. Basta un nombre de pila o uno inventado.',
    'author-long': `Este nombre es demasiado largo. Puede tener ${caps.author} caracteres.`,
    'email-wrong':
      'Este correo electrónico no está completo. Debería parecerse a nombre@example.org.',
    'post-wrong': 'El formulario no dice qué artículo comenta. Abra de nuevo el artículo.',
    'parent-wrong': 'No se encontró el comentario al que responde. Abra de nuevo el artículo.',
  }),
};
