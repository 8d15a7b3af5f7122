import type { Clinic } from '../clinic.ts';
import { defineRule, type Rule } from './rule.ts';
import { californiaLicense, californiaStatus } from './sources.ts';

const californiaLicenseLine = defineRule<Clinic>({
  id: 'california-license-line',
  severity: 'error',
  explanation:
    'In California the site of a licensed facility or a certified program for substance use says so in these very words, with a link to the department’s page that has its number and last day.',
  source: californiaLicense,
  check(clinic) {
    if (!isCalifornian(clinic)) return [];
    const named = ofDepartment(clinic);
    if (named.length === 0) {
      return [
        {
          field: ['licenses'],
          reason:
            'A place of this clinic is in California, and no licence is named “Licensed by the State Department of Health Care Services” (or “Certified by …”). Add it with `number`, `expiresOn` and `url`; a clinic that treats no substance use writes `treatsSubstanceUse: false`.',
          expected: ['Licensed by the State Department of Health Care Services'],
        },
      ];
    }
    return named
      .filter(({ license }) => !leadsToDepartment(license.url))
      .map(({ license: { name, url }, index }) => ({
        field: ['licenses', index, 'url'],
        reason: `The line “${name}” needs a link to the department’s page with the number and the last day of the licence. Write it in \`url\`; it is at ${department}.`,
        ...(url && { actual: url }),
        expected: [`https://www.${department}/…`],
      }));
  },
});

const californiaStatusLine = defineRule<Clinic>({
  id: 'california-status-line',
  severity: 'error',
  explanation:
    'Since 1 January 2026 such a site also tells readers that they can look up whether the licence or certification is on probation, suspended or revoked, with a link to the department’s list.',
  source: californiaStatus,
  check(clinic) {
    // Without the first line that one is asked for first.
    if (!isCalifornian(clinic)) return [];
    return ofDepartment(clinic)
      .filter(({ license }) => !leadsToDepartment(license.statusUrl))
      .map(({ license: { statusUrl }, index }) => ({
        field: ['licenses', index, 'statusUrl'],
        reason: `Every page has to say where readers can see whether this licence is on probation, suspended or revoked. Write the address of the department’s list in \`statusUrl\`; it is at ${department}.`,
        ...(statusUrl && { actual: statusUrl }),
        expected: [`https://www.${department}/…`],
      }));
  },
});

const department = 'dhcs.ca.gov';
const departmentLine =
  /^(?:licensed|certified) by the state department of health care services\.?$/i;

/** The licences and certifications of the department: each place of a clinic may have its own. */
function ofDepartment({ licenses }: Clinic) {
  return licenses
    .map((license, index) => ({ license, index }))
    .filter(({ license }) => departmentLine.test(license.name.replace(/\s+/g, ' ')));
}

/** Whether California’s rules for sites of licensed places hold for a clinic. */
export function isCalifornian({ addresses, treatsSubstanceUse }: Clinic): boolean {
  return treatsSubstanceUse && addresses.some(isInCalifornia);
}

// As people write it: “CA”, “Calif.”, “CA, USA”, “US-CA”; without a region the city or the postal code says it.
function isInCalifornia({
  region,
  city,
  postalCode = '',
  country,
}: Clinic['addresses'][number]): boolean {
  if (country !== 'US') return false;
  if (region !== undefined) return /(?<!\p{L})(?:ca|cal|calif|california)(?!\p{L})/iu.test(region);
  return /,\s*(?:CA|Calif\.?|California)(?!\p{L})/u.test(city) || isCodeOfCalifornia(postalCode);
}

/** 90000 to 96199. */
function isCodeOfCalifornia(postalCode: string): boolean {
  return /^9(?:[0-5]\d|6[01])\d{2}(?!\d)/.test(postalCode);
}

function leadsToDepartment(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return hostname === department || hostname.endsWith(`.${department}`);
}

/** What California asks of the site of a clinic that treats substance use. */
export const californiaRules: readonly Rule<Clinic>[] = [
  californiaLicenseLine,
  californiaStatusLine,
];
