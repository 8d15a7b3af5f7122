import { ask, type ReadinessItem } from './item.ts';
import {
  authorization,
  ethicsCode,
  legitScript,
  referralPay,
  reviewReplies,
  trackers,
} from '../rules/sources.ts';

/** What no file says. */
export const onlyPeople: readonly ReadinessItem[] = [
  ask(
    'nightly-build',
    'The site is built anew every night: a consent that ends, or is taken back, takes effect in the next build.',
    authorization,
  ),
  ask('fees', 'What treatment costs is to be found, on the site or for the asking.', ethicsCode),
  ask(
    'directories',
    'The clinic runs no directory that looks independent and leads to itself.',
    ethicsCode,
  ),
  ask('referrals', 'Nobody is paid for sending somebody to the clinic.', referralPay),
  ask(
    'legitscript',
    'Where treatment of substance use is advertised: the clinic has the certificate that Google, Meta and Microsoft ask for, and the domain’s owner is public.',
    legitScript,
  ),
  ask(
    'trackers',
    'Nothing on the site, in its host or in its forms tells anybody else who reads what.',
    trackers,
  ),
  ask(
    'replies',
    'Nobody of the clinic answers reviews in a way that says somebody was a client.',
    reviewReplies,
  ),
];
