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
    const index = clinic.licenses.findIndex(({ name }) => departmentLine.test(name));
    if (index < 0) {
      return [
        {
          field: ['licenses'],
          reason:
            'A place of this clinic is in California, and no licence is named “Licensed by the State Department of Health Care Services” (or “Certified by …”). Add it with `number`, `expiresOn` and `url`; a clinic that treats no substance use writes `treatsSubstanceUse: false`.',
          expected: ['Licensed by the State Department of Health Care Services'],
        },
      ];
    }
    const { url } = clinic.licenses[index] ?? {};
    return isOfDepartment(url)
      ? []
      : [
          {
            field: ['licenses', index, 'url'],
            reason: `The line “Licensed by the State Department of Health Care Services” needs a link to the department’s page with the number and the last day of the licence. Write it in \`url\`; it is at ${department}.`,
            ...(url && { actual: url }),
            expected: [`https://www.${department}/…`],
          },
        ];
  },
});

const californiaStatusLine = defineRule<Clinic>({
  id: 'california-status-line',
  severity: 'error',
  explanation:
    'Since 1 January 2026 such a site also tells readers that they can look up whether the licence or certification is on probation, suspended or revoked, with a link to the department’s list.',
  source: californiaStatus,
  check(clinic) {
    const index = clinic.licenses.findIndex(({ name }) => departmentLine.test(name));
    const license = clinic.licenses[index];
    // Without the first line that one is asked for first.
    if (!isCalifornian(clinic) || !license || isOfDepartment(license.statusUrl)) return [];
    return [
      {
        field: ['licenses', index, 'statusUrl'],
        reason: `Every page has to say where readers can see whether this licence is on probation, suspended or revoked. Write the address of the department’s list in \`statusUrl\`; it is at ${department}.`,
        ...(license.statusUrl && { actual: license.statusUrl }),
        expected: [`https://www.${department}/…`],
      },
    ];
  },
});

const department = 'dhcs.ca.gov';
const departmentLine =
  /^(?:licensed|certified) by the state department of health care services\.?$/i;

function isCalifornian({ addresses, treatsSubstanceUse }: Clinic): boolean {
  return (
    treatsSubstanceUse &&
    addresses.some(
      ({ region = '', country }) =>
        country === 'US' && /^(?:ca|calif\.?|california)$/i.test(region),
    )
  );
}

function isOfDepartment(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return hostname === department || hostname.endsWith(`.${department}`);
}

/** What California asks of the site of a clinic that treats substance use. */
export const californiaRules: readonly Rule<Clinic>[] = [
  californiaLicenseLine,
  californiaStatusLine,
];
