// Names, codes and hours of the levels. Sources, as read:
// - third edition: Mid Shore Behavioral Health, https://midshorebehavioralhealth.org/glossary/asam-criteria/ (read 2026-11-25), and
//   Colorado BHA, https://build.fhir.org/ig/RatioPBC/bha-ig/CodeSystem-bha-asam-level-of-care-cs.html (read 2026-11-25);
// - fourth edition: the lists of levels in the case forms of Recidiviz, https://github.com/Recidiviz/pulse-dashboards (read
//   2026-11-25), which give each level with its code; that 3.3 is no level of its own any more: Colorado BHA,
//   https://build.fhir.org/ig/RatioPBC/bha-test-ig/CodeSystem-bha-asam-level-of-care-cs.html (read 2026-11-25);
// - hours: https://levelupcompliance.com/guides/asam-levels-of-care and Mid Shore Behavioral Health (read 2026-11-25).
// A program for mental health alone has no ASAM code.

/** A level as one edition has it. */
export interface AsamLevel {
  code: string;
  name: string;
}

/** A level of care, with what readers call it. */
export interface LevelRecord {
  id: string;
  name: { en: string; es: string };
  /** Where a person is, and for how long. */
  time: { en: string; es: string };
  /** Whether it is a level people speak of without the criteria. */
  isCommon: boolean;
  'asam-3'?: AsamLevel;
  'asam-4'?: AsamLevel;
}

const atHome = {
  fewHours: { en: 'Fewer than 9 hours a week', es: 'Menos de 9 horas a la semana' },
  someHours: {
    en: '9 to 19 hours a week (6 or more for adolescents)',
    es: 'De 9 a 19 horas a la semana (6 o más para adolescentes)',
  },
  manyHours: { en: '20 hours a week or more', es: '20 horas a la semana o más' },
  byNeed: { en: 'As agreed; you live at home', es: 'Según lo acordado; usted vive en su casa' },
};
const livingThere = { en: 'Day and night; you live there', es: 'Día y noche; usted vive allí' };
const inHospital = { en: 'Day and night, in a hospital', es: 'Día y noche, en un hospital' };

/** From the fewest hours to the most. */
export const levels: readonly LevelRecord[] = [
  {
    id: 'early-intervention',
    name: { en: 'Early intervention', es: 'Intervención temprana' },
    time: atHome.byNeed,
    isCommon: false,
    'asam-3': { code: '0.5', name: 'Early Intervention' },
  },
  {
    id: 'remission-monitoring',
    name: { en: 'Checking in, after treatment', es: 'Seguimiento después del tratamiento' },
    time: atHome.byNeed,
    isCommon: false,
    'asam-4': { code: '1.0', name: 'Long-Term Remission Monitoring' },
  },
  {
    id: 'outpatient',
    name: { en: 'Outpatient care', es: 'Atención ambulatoria' },
    time: atHome.fewHours,
    isCommon: true,
    'asam-3': { code: '1', name: 'Outpatient Services' },
    'asam-4': { code: '1.5', name: 'Outpatient Therapy' },
  },
  {
    id: 'outpatient-medical',
    name: {
      en: 'Outpatient care with medical care',
      es: 'Atención ambulatoria con atención médica',
    },
    time: atHome.byNeed,
    isCommon: false,
    'asam-4': { code: '1.7', name: 'Medically Managed Outpatient' },
  },
  {
    id: 'iop',
    name: { en: 'Intensive outpatient program (IOP)', es: 'Programa ambulatorio intensivo (IOP)' },
    time: atHome.someHours,
    isCommon: true,
    'asam-3': { code: '2.1', name: 'Intensive Outpatient Services' },
    'asam-4': { code: '2.1', name: 'Intensive Outpatient' },
  },
  {
    id: 'php',
    name: {
      en: 'Partial hospitalization program (PHP), a day program',
      es: 'Programa de hospitalización parcial (PHP), de día',
    },
    time: atHome.manyHours,
    isCommon: true,
    'asam-3': { code: '2.5', name: 'Partial Hospitalization Services' },
    'asam-4': { code: '2.5', name: 'High-Intensity Outpatient' },
  },
  {
    id: 'iop-medical',
    name: {
      en: 'Intensive outpatient care with medical care',
      es: 'Atención ambulatoria intensiva con atención médica',
    },
    time: atHome.byNeed,
    isCommon: false,
    'asam-4': { code: '2.7', name: 'Medically Managed Intensive Outpatient' },
  },
  {
    id: 'residential-low',
    name: { en: 'Residential care, lower intensity', es: 'Atención residencial, menos intensa' },
    time: livingThere,
    isCommon: false,
    'asam-3': { code: '3.1', name: 'Clinically Managed Low-Intensity Residential Services' },
    'asam-4': { code: '3.1', name: 'Clinically Managed Low-Intensity Residential' },
  },
  {
    id: 'residential-special',
    name: {
      en: 'Residential care for people with special needs',
      es: 'Atención residencial para personas con necesidades especiales',
    },
    time: livingThere,
    isCommon: false,
    'asam-3': {
      code: '3.3',
      name: 'Clinically Managed Population-Specific High-Intensity Residential Services',
    },
  },
  {
    id: 'residential',
    name: { en: 'Residential care', es: 'Atención residencial' },
    time: livingThere,
    isCommon: true,
    'asam-3': { code: '3.5', name: 'Clinically Managed High-Intensity Residential Services' },
    'asam-4': { code: '3.5', name: 'Clinically Managed High-Intensity Residential' },
  },
  {
    id: 'residential-medical',
    name: {
      en: 'Residential care with medical care',
      es: 'Atención residencial con atención médica',
    },
    time: livingThere,
    isCommon: false,
    'asam-3': { code: '3.7', name: 'Medically Monitored Intensive Inpatient Services' },
    'asam-4': { code: '3.7', name: 'Medically Managed Residential' },
  },
  {
    id: 'inpatient',
    name: { en: 'Hospital care', es: 'Atención en el hospital' },
    time: inHospital,
    isCommon: true,
    'asam-3': { code: '4', name: 'Medically Managed Intensive Inpatient Services' },
    'asam-4': { code: '4', name: 'Medically Managed Inpatient' },
  },
];

/** Where the table stands on a page, for links to it. */
export const levelsAnchor = 'levels-of-care';

/** The level with an id. */
export function levelOf(id: string): LevelRecord | undefined {
  return levels.find((level) => level.id === id);
}
