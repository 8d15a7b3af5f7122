export { type Category, categorySchema } from './category.ts';
export {
  type Clinic,
  clinicSchema,
  type Helpline,
  type Phone,
  suicideAndCrisisLifeline,
} from './clinic.ts';
export { type Comment, commentSchema } from './comment.ts';
export {
  type ConsentPlace,
  type ConsentProblem,
  consentProblem,
  consentReasons,
  isShowable,
} from './consent.ts';
export { calendarDay, day, isPublished, isWholeDay } from './day.ts';
export {
  type FieldMessage,
  fieldMessages,
  type FieldMessagesOptions,
  fieldLine,
} from './field-messages.ts';
export { type GlossaryEntry, glossarySchema } from './glossary.ts';
export { type HeroImage, heroImageSchema, type ImageSchema } from './image.ts';
export { type JsonSchema, jsonSchemas, schemaFiles, type SchemaName } from './json-schemas.ts';
export { type Post, postSchema } from './post.ts';
export { type TeamMember, teamSchema } from './team.ts';
export { articleCard, type ArticleCardFacts, personCard, type ShareCard } from './share-card.ts';
export { type Testimonial, testimonialSchema } from './testimonial.ts';
export {
  readFrontMatter,
  type ReadOptions,
  readRecord,
  type RecordRead,
  withoutSchemaKey,
} from './read-record.ts';
