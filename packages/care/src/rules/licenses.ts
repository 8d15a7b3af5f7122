import type { Clinic } from '../clinic.ts';
import { daysBetween } from '../day.ts';
import type { License } from '../license.ts';
import { defineRule, type Rule } from './rule.ts';
import { californiaLicense } from './sources.ts';

/** How many days before a licence ends it is told. */
const warnDays = 60;

const licenseEndsSoon = defineRule<Clinic>({
  id: 'license-ends-soon',
  severity: 'warning',
  explanation:
    'A renewal takes weeks. After its last day the licence may not stand on the site any more, and the build stops.',
  source: californiaLicense,
  check: ({ licenses }, { today }) =>
    endingLicenses(licenses, today)
      .filter(({ days }) => days >= 0 && days <= warnDays)
      .map(({ license, days, field, day }) => ({
        field,
        reason: `“${license.name}” ends ${days === 0 ? 'today' : `in ${days === 1 ? '1 day' : `${days} days`}, on ${day}`}. Once it is renewed, correct \`expiresOn\`.`,
        actual: day,
      })),
});

const licenseEnded = defineRule<Clinic>({
  id: 'license-ended',
  severity: 'error',
  explanation: 'The site would say that the clinic is licensed, and the licence has ended.',
  source: californiaLicense,
  check: ({ licenses }, { today }) =>
    endingLicenses(licenses, today)
      .filter(({ days }) => days < 0)
      .map(({ license, field, day }) => ({
        field,
        reason: `“${license.name}” ended on ${day}, and every page would still say it. Correct \`expiresOn\` once it is renewed, or take the licence out.`,
        actual: day,
      })),
});

function endingLicenses(licenses: readonly License[], today: string) {
  return licenses.flatMap((license, index) => {
    if (!license.expiresOn) return [];
    const day = license.expiresOn.toISOString().slice(0, 10);
    const field: PropertyKey[] = ['licenses', index, 'expiresOn'];
    return [{ license, day, days: daysBetween(today, day), field }];
  });
}

/** Rules over the last days of licences. */
export const licenseRules: readonly Rule<Clinic>[] = [licenseEndsSoon, licenseEnded];
