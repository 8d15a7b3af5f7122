import type { CardKind } from '../card.ts';
import type { Template } from '../template.ts';
import { article } from './article.ts';
import { message } from './message.ts';
import { page } from './page.ts';
import { person } from './person.ts';

/** The templates by the kind of card. */
export const templates: Readonly<Record<CardKind, Template>> = { article, message, page, person };
