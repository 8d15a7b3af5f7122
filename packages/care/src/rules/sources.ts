import type { Source } from './rule.ts';

// Each was read on the day it carries; what it says here is no more than what the rules need.
const read = '2026-11-23';

/** What is needed to use somebody's words, as a law has it. */
export const authorization: Source = {
  title: '45 CFR 164.508: uses and disclosures for which an authorization is required',
  url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.508',
  asOf: read,
};

/** Records of substance use treatment. */
export const part2: Source = {
  title: '42 CFR Part 2: confidentiality of substance use disorder patient records',
  url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
  asOf: read,
};

/** Insiders and paid voices. */
export const consumerReviews: Source = {
  title: 'FTC, 16 CFR 465: rule on consumer reviews and testimonials',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
  asOf: read,
};

/** Results, and what may be expected. */
export const endorsementGuides: Source = {
  title: 'FTC, 16 CFR 255: guides on endorsements and testimonials',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
  asOf: read,
};

/** Last review and next review, near the text. */
export const reviewDates: Source = {
  title: 'NHS digital service manual: know that a page is up to date',
  url: 'https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date',
  asOf: '2026-11-25',
};

/** How far apart two checks of a page may be. */
export const reviewEveryThreeYears: Source = {
  title: 'HSE design system: review date (health content every three years)',
  url: 'https://service-manual.hse.ie/design-system/components/review-date',
  asOf: '2026-11-30',
};

/** Who wrote and who checked, with what they are. */
export const peopleFirst: Source = {
  title: 'Google Search Central: creating helpful, reliable, people-first content (who, how, why)',
  url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  asOf: read,
};

export const lifeline988: Source = {
  title: '988 Suicide & Crisis Lifeline: what to expect',
  url: 'https://988lifeline.org/get-help/what-to-expect',
  asOf: '2026-11-25',
};

export const samhsa988: Source = {
  title: 'SAMHSA: 988 Suicide & Crisis Lifeline',
  url: 'https://www.samhsa.gov/mental-health/988',
  asOf: read,
};

export const samhsaHelpline: Source = {
  title: 'SAMHSA’s National Helpline',
  url: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
  asOf: '2026-11-25',
};

export const veteransCrisisLine: Source = {
  title: 'Veterans Crisis Line',
  url: 'https://www.veteranscrisisline.net/',
  asOf: '2026-11-25',
};

/** The option for LGBTQ+ youth, and what there is instead. */
export const pressThreeEnded: Source = {
  title: 'KFF Health News: the 988 option for LGBTQ+ youth ended on 17 July 2025',
  url: 'https://kffhealthnews.org/news/article/988-suicide-crisis-lifeline-hotline-lgbtq-press-3-option-ended-states-backfill/',
  asOf: '2026-11-25',
};

export const poisonHelp: Source = {
  title: 'HRSA: Poison Help line',
  url: 'https://poisonhelp.hrsa.gov/',
  asOf: '2026-11-25',
};

export const crisisTextLine: Source = {
  title: 'Family and Caregiver Toolkit: 988 crisis lifeline, with Crisis Text Line',
  url: 'https://familyandcaregivertoolkit.org/988-crisis-lifeline',
  asOf: '2026-11-25',
};

/** Deceptive marketing of treatment: whose number is it? */
export const treatmentMarketing: Source = {
  title: '15 USC 45d: unfair or deceptive acts with respect to substance use disorder treatment',
  url: 'https://law.lawstack.com/laws/15-usc_s_45d_unfair-or-deceptive-acts-or-practices-with-respect-to-substance-use-disorder-treatment-service-and-products-9966f7ec-0c5e-4c81-8fa3-7998ca22531f',
  asOf: '2026-11-25',
};

export const californiaLicense: Source = {
  title: 'California Health and Safety Code 11831.12 (SB 541)',
  url: 'https://lexace.ai/us/statute/california/hsc-11831.12',
  asOf: '2026-11-25',
};

export const californiaStatus: Source = {
  title: 'California Health and Safety Code 11831.5 (SB 83, from 1 January 2026)',
  url: 'https://ca.codecond.com/codes/hsc/division-10-5-alcohol-and-other-drug-programs/part-2-state-governments-role-to-alleviate-problems-related-to-the-inappropriate-use-of-alcoholic-beverages-and-other-drug-use/chapter-7-quality-assurance/section-11831.5',
  asOf: '2026-11-25',
};

/** True staff, places and pictures. */
export const californiaPictures: Source = {
  title: 'California SB 434: false or misleading statements in the marketing of treatment',
  url: 'https://openstates.org/ca/bills/20212022/SB434/',
  asOf: '2026-11-25',
};

export const pictureLicense: Source = {
  title: 'Pixabay’s licence, as quoted: identifiable people must not be shown in a bad light',
  url: 'https://davelevy.info/wiki/pixabays-content-licence/',
  asOf: '2026-11-25',
};

/** A clinic's name, places, licences and staff are to be seen. */
export const ethicsCode: Source = {
  title:
    'NAATP code of ethics: name, location, services, licences, accreditation and staff are to be seen',
  url: 'https://www.psychcongress.com/article/marketing/naatp-enforces-ethical-marketing-standards',
  asOf: '2026-11-25',
};

/** How old a source is. */
export const currency: Source = {
  title: 'JAMA benchmarks (authorship, attribution, disclosure, currency), as used on health sites',
  url: 'https://i-jmr.org/2019/3/e12855',
  asOf: '2026-11-25',
};

/** When sites of clinics with federal funds have to be accessible. */
export const accessibilityDates: Source = {
  title: 'HHS, 45 CFR 84: web accessibility, dates moved by 91 FR 25496',
  url: 'https://www.federalregister.gov/d/2026-09266',
  asOf: read,
};

export const nondiscrimination: Source = {
  title: 'Section 1557 of the Affordable Care Act: notices, as MedTrade sums them up',
  url: 'https://www.medtrade.com/?p=151017',
  asOf: read,
};

export const noSurprises: Source = {
  title: 'No Surprises Act: notices, as a practice quotes the instructions of CMS',
  url: 'https://serengetiwellness.com/',
  asOf: read,
};

export const consumerHealthData: Source = {
  title: 'Washington My Health My Data Act, as Davis Wright Tremaine sums it up',
  url: 'https://www.dwt.com/',
  asOf: read,
};

export const referralPay: Source = {
  title: 'Eliminating Kickbacks in Recovery Act, 18 USC 220, as Byars Law sums it up',
  url: 'https://byarslaw.com/',
  asOf: read,
};

export const legitScript: Source = {
  title: 'LegitScript: certification of addiction treatment',
  url: 'https://www.legitscript.com/',
  asOf: read,
};

export const trackers: Source = {
  title: 'HHS OCR bulletin on online tracking, what is left of it: National Law Review',
  url: 'https://natlawreview.com/',
  asOf: read,
};

export const reviewReplies: Source = {
  title: 'HHS, 14 December 2022: a practice that answered reviews with health information',
  url: 'https://www.hhs.gov/',
  asOf: read,
};
