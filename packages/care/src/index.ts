export { type Category, categoryProse, categorySchema } from './category.ts';
export { type Clinic, clinicSchema } from './clinic.ts';
export {
  crisisLinesOf,
  type Helpline,
  knownHelpline,
  suicideAndCrisisLifeline,
} from './clinic-helplines.ts';
export { clinicProse } from './clinic-translations.ts';
export { type Comment, commentSchema } from './comment.ts';
export {
  type ConsentPlace,
  consentFields,
  type ConsentProblem,
  consentProblem,
  consentReasons,
  isShowable,
  mayStandIn,
  type Use,
} from './consent.ts';
export { calendarDay, day, daysBetween, isPublished, isWholeDay } from './day.ts';
export {
  type FieldMessage,
  fieldMessages,
  type FieldMessagesOptions,
  fieldLine,
} from './field-messages.ts';
export { type GlossaryEntry, glossarySchema } from './glossary.ts';
export type { Phone } from './contact.ts';
export { digitsOf, emergencyNumber, helplines, type KnownHelpline } from './helplines.ts';
export { type HeroImage, heroImageSchema, type PictureRights } from './image.ts';
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
export {
  readiness,
  type ReadinessFacts,
  type ReadinessItem,
  type ReadinessState,
} from './readiness.ts';
export { careRules, staleSources } from './rules/all.ts';
export { clinicRules, helplineFindings } from './rules/clinic.ts';
export { type DescribedPicture, type PictureContext, pictureRules } from './rules/picture.ts';
export { oldSource, oldSourceReason } from './rules/references.ts';
export {
  isClinician,
  type ReviewContext,
  type Reviewed,
  reviewRules,
  reviewState,
  type ReviewState,
} from './rules/review.ts';
export {
  type CareFinding,
  type Rule,
  type RuleContext,
  type RuleFacts,
  runRules,
  type Source,
} from './rules/rule.ts';
export { testimonialRules, whyWithheld, withheldTestimonial } from './rules/testimonial.ts';
export { runTextRules, type TextContext, type TextFinding, textRules } from './rules/text.ts';
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
export type { License } from './license.ts';
