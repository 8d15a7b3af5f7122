import { isCalifornian } from '../rules/california.ts';
import { clinicRules } from '../rules/clinic.ts';
import { runRules } from '../rules/rule.ts';
import { ask, item, type ReadinessFacts, type ReadinessItem } from './item.ts';
import {
  californiaLicense,
  californiaStatus,
  ethicsCode,
  samhsa988,
  treatmentMarketing,
} from '../rules/sources.ts';

/** What the clinic’s record says. */
export function ofRecord({ clinic, today }: ReadinessFacts): ReadinessItem[] {
  const broken = new Set(runRules(clinicRules, clinic, { today }).map(({ rule }) => rule.id));
  const has = (...ids: string[]) => !ids.some((id) => broken.has(id));
  const { phones, addresses, licenses, accreditations, helplines } = clinic;
  return [
    item('crisis-line', has('no-crisis-line'), {
      title: 'Every page says whom to call in a crisis.',
      found: helplines.map(({ name }) => name).join(', '),
      missing: 'Take `helplines` out of the clinic’s record for the 988 Lifeline.',
      source: samhsa988,
    }),
    item('phones', has('phone-without-answer', 'phone-shown-otherwise'), {
      title: 'Every phone number says whose it is and when somebody answers.',
      found: phones.map(({ label, display }) => `${label} ${display}`).join(', '),
      missing: '`hearten check` says what to add or to correct.',
      source: treatmentMarketing,
    }),
    item('address', addresses.length > 0, {
      title: 'The site says where the clinic is.',
      found: addresses.map(({ street, city }) => `${street}, ${city}`).join('; '),
      missing: 'Add `addresses` to the clinic’s record.',
      source: ethicsCode,
    }),
    item(
      'license',
      has('license-ended') && licenses.some(({ number, expiresOn }) => number && expiresOn),
      {
        title: 'The site names its licences, with number and last day.',
        found: licenses
          .map(({ name, number }) => [name, number].filter(Boolean).join(', '))
          .join('; '),
        missing: 'Add `licenses` with `name`, `number`, `authority` and `expiresOn`.',
        source: ethicsCode,
      },
    ),
    ...(isCalifornian(clinic)
      ? [
          item('california-license', has('california-license-line'), {
            title:
              'In California: “Licensed by the State Department of Health Care Services”, with a link.',
            found: 'at the foot of every page',
            missing: '`hearten check` says what to add.',
            source: californiaLicense,
          }),
          item('california-status', has('california-license-line', 'california-status-line'), {
            title: 'In California: where readers can see probation, suspension and revocation.',
            found: 'at the foot of every page',
            missing: '`hearten check` says what to add.',
            source: californiaStatus,
          }),
        ]
      : []),
    accreditations.length > 0
      ? {
          id: 'accreditation',
          state: 'found',
          title: 'The site names its accreditations.',
          detail: accreditations.map(({ name }) => name).join(', '),
          source: ethicsCode,
        }
      : ask(
          'accreditation',
          'The clinic has no accreditation, or it stands in `accreditations`.',
          ethicsCode,
        ),
  ];
}
