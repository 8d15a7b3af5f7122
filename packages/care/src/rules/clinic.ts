import type { Helpline } from '../clinic-helplines.ts';
import type { Clinic, License } from '../clinic.ts';
import { daysBetween } from '../day.ts';
import { defineRule, type Rule } from './rule.ts';
import { californiaLicense, californiaStatus, samhsa988, treatmentMarketing } from './sources.ts';
import { runTextRules } from './text.ts';

/** How many days before a licence ends it is told. */
const warnDays = 60;

const noCrisisLine = defineRule<Clinic>({
  id: 'no-crisis-line',
  severity: 'error',
  explanation:
    'People come to the site of a treatment center on the worst day of their lives. Every page says whom to call now, above anything else.',
  source: samhsa988,
  check: ({ helplines }) =>
    helplines.some(({ call, text }) => call || text)
      ? []
      : [
          {
            field: ['helplines'],
            reason:
              'No page would say whom to call in a crisis. Take `helplines` out for the 988 Suicide & Crisis Lifeline, or name the line of your country with its number.',
            expected: ['[988]'],
          },
        ],
});

const phoneWithoutAnswer = defineRule<Clinic>({
  id: 'phone-without-answer',
  severity: 'warning',
  explanation:
    'Callers have a right to know whose number they dial, and when a person answers. Numbers of call centers that looked like the clinic’s own have been punished as deception.',
  source: treatmentMarketing,
  check: ({ phones }) =>
    phones.flatMap(({ label, hours, answeredBy }, index) => {
      const missing = [...(hours ? [] : ['hours']), ...(answeredBy ? [] : ['answeredBy'])];
      if (missing.length === 0) return [];
      const names = missing.map((name) => `\`${name}\``).join(' and ');
      return [
        {
          field: ['phones', index],
          reason: `The number “${label}” does not say ${missing.map((name) => says[name as 'hours']).join(' and ')}. Add ${names}.`,
          expected: missing,
        },
      ];
    }),
});

const says = { hours: 'when somebody answers', answeredBy: 'who does' };

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

/** The lines of the record itself, against the data of known lines. */
export function helplineFindings({ helplines }: Clinic, today: string) {
  return helplines.flatMap((line, index) =>
    (['call', 'text'] as const).flatMap((key) =>
      line[key] === undefined
        ? []
        : runTextRules(`${line.name}: ${spoken(line, key)}`, { today, known: undefined }).map(
            ({ rule, reason, actual, expected }) => ({
              rule,
              reason,
              actual,
              ...(expected && { expected }),
              field: ['helplines', index, key] as PropertyKey[],
            }),
          ),
    ),
  );
}

function spoken(line: Helpline, key: 'call' | 'text'): string {
  return [line[key], line.press && `press ${line.press}`].filter(Boolean).join(', ');
}

/** Rules over the clinic's record. */
export const clinicRules: readonly Rule<Clinic>[] = [
  noCrisisLine,
  phoneWithoutAnswer,
  licenseEndsSoon,
  licenseEnded,
  californiaLicenseLine,
  californiaStatusLine,
];
