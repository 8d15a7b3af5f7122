export { type Category, categoryProse, categorySchema } from './category.ts';
export {
  type Clinic,
  clinicProse,
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
export { type HeroImage, heroImageSchema } from './image.ts';
export { type JsonSchema, jsonSchemas, schemaFiles, type SchemaName } from './json-schemas.ts';
export {
  articleLanguage,
  articlePath,
  articleSlug,
  folderLanguage,
  isSameLanguage,
  languageFor,
  type LanguageOptions,
  localPath,
  readLocalPath,
  type SiteLanguage,
  type SiteLanguages,
  siteLanguages,
} from './languages.ts';
export { type Post, postSchema } from './post.ts';
export { type ImageSchema, pictureHostRemedy, type PictureKind, pictureKind } from './picture.ts';
export { articleCard, type ArticleCardFacts, personCard, type ShareCard } from './share-card.ts';
export { type TeamMember, teamProse, teamSchema } from './team.ts';
export { type Testimonial, testimonialSchema } from './testimonial.ts';
export {
  readFrontMatter,
  type ReadOptions,
  readRecord,
  type RecordRead,
  withoutSchemaKey,
} from './read-record.ts';
export { fieldLang, type Foreign, type InLanguage, type Prose, recordIn } from './translations.ts';
