// Names, codes and hours of the levels. Sources, as read:
// - third edition: Mid Shore Behavioral Health, https://midshorebehavioralhealth.org/glossary/asam-criteria/ (read 2026-11-25), and
//   Colorado BHA, https://build.fhir.org/ig/RatioPBC/bha-ig/CodeSystem-bha-asam-level-of-care-cs.html (read 2026-11-25);
// - fourth edition: the lists of levels in the case forms of Recidiviz, https://github.com/Recidiviz/pulse-dashboards (read
//   2026-11-25), which give each level with its code; that 3.3 is no level of its own any more: Colorado BHA,
//   https://build.fhir.org/ig/RatioPBC/bha-test-ig/CodeSystem-bha-asam-level-of-care-cs.html (read 2026-11-25);
// - hours: https://levelupcompliance.com/guides/asam-levels-of-care and Mid Shore Behavioral Health (read 2026-11-25).
// A program for mental health alone has no ASAM code.

import { levelWords } from './texts.ts';

/** A level as one edition has it. */
export interface AsamLevel {
  code: string;
  name: string;
}

/** A level of care. What readers call it is among the words of the block, by its id. */
export interface LevelRecord {
  id: LevelId;
  /** Where a person is, and for how long: the key of its words. */
  time: LevelTime;
  /** Whether it is a level people speak of without the criteria. */
  isCommon: boolean;
  'asam-3'?: AsamLevel;
  'asam-4'?: AsamLevel;
}

type LevelId = keyof ReturnType<typeof levelWords>['names'];
type LevelTime = keyof ReturnType<typeof levelWords>['times'];
/** The code and the name of a level in an edition. */
type Named = readonly [code: string, name: string];

interface Facts {
  time: LevelTime;
  isCommon?: boolean;
  third?: Named;
  fourth?: Named;
}

/** From the fewest hours to the most. */
export const levels: readonly LevelRecord[] = [
  level('early-intervention', { time: 'as-agreed', third: ['0.5', 'Early Intervention'] }),
  level('remission-monitoring', {
    time: 'as-agreed',
    fourth: ['1.0', 'Long-Term Remission Monitoring'],
  }),
  level('outpatient', {
    time: 'few-hours',
    isCommon: true,
    third: ['1', 'Outpatient Services'],
    fourth: ['1.5', 'Outpatient Therapy'],
  }),
  level('outpatient-medical', {
    time: 'as-agreed',
    fourth: ['1.7', 'Medically Managed Outpatient'],
  }),
  level('iop', {
    time: 'some-hours',
    isCommon: true,
    third: ['2.1', 'Intensive Outpatient Services'],
    fourth: ['2.1', 'Intensive Outpatient'],
  }),
  level('php', {
    time: 'many-hours',
    isCommon: true,
    third: ['2.5', 'Partial Hospitalization Services'],
    fourth: ['2.5', 'High-Intensity Outpatient'],
  }),
  level('iop-medical', {
    time: 'as-agreed',
    fourth: ['2.7', 'Medically Managed Intensive Outpatient'],
  }),
  level('residential-low', {
    time: 'living-there',
    third: ['3.1', 'Clinically Managed Low-Intensity Residential Services'],
    fourth: ['3.1', 'Clinically Managed Low-Intensity Residential'],
  }),
  level('residential-special', {
    time: 'living-there',
    third: ['3.3', 'Clinically Managed Population-Specific High-Intensity Residential Services'],
  }),
  level('residential', {
    time: 'living-there',
    isCommon: true,
    third: ['3.5', 'Clinically Managed High-Intensity Residential Services'],
    fourth: ['3.5', 'Clinically Managed High-Intensity Residential'],
  }),
  level('residential-medical', {
    time: 'living-there',
    third: ['3.7', 'Medically Monitored Intensive Inpatient Services'],
    fourth: ['3.7', 'Medically Managed Residential'],
  }),
  level('inpatient', {
    time: 'in-hospital',
    isCommon: true,
    third: ['4', 'Medically Managed Intensive Inpatient Services'],
    fourth: ['4', 'Medically Managed Inpatient'],
  }),
];

function level(id: LevelId, { time, isCommon = false, third, fourth }: Facts): LevelRecord {
  return {
    id,
    time,
    isCommon,
    ...(third && { 'asam-3': { code: third[0], name: third[1] } }),
    ...(fourth && { 'asam-4': { code: fourth[0], name: fourth[1] } }),
  };
}

/** What readers call a level, in the language of the page. */
export function levelName({ id }: Pick<LevelRecord, 'id'>, lang?: string): string {
  return levelWords(lang).names[id];
}

/** Where the table stands on a page, for links to it. */
export const levelsAnchor = 'levels-of-care';

/** The level with an id. */
export function levelOf(id: string): LevelRecord | undefined {
  return levels.find((level) => level.id === id);
}
