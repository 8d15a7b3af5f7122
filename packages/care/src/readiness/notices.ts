import type { Source } from '../rules/rule.ts';
import { ask, type ReadinessFacts, type ReadinessItem } from './item.ts';
import { consumerHealthData, nondiscrimination, noSurprises } from '../rules/sources.ts';

/** Notices that some clinics need; whether this one does, only a person can say. */
export function ofNotices({ clinic }: ReadinessFacts): ReadinessItem[] {
  const notices: [id: string, words: RegExp, title: string, when: string, source: Source][] = [
    [
      'nondiscrimination',
      /discriminat|discriminación/iu,
      'The notice of nondiscrimination and of help with languages.',
      'clinics with federal funds post it on their site',
      nondiscrimination,
    ],
    [
      'no-surprises',
      /surprise|good[- ]faith|sorpresa|de buena fe/iu,
      'The notices on surprise bills and on good-faith estimates.',
      'clinics post them on their public site',
      noSurprises,
    ],
    [
      'consumer-health-data',
      /consumer health data|datos de salud del consumidor/iu,
      'The policy on consumer health data.',
      'clinics with readers in Washington State need one of its own',
      consumerHealthData,
    ],
  ];
  return notices.map(([id, words, title, when, source]) => {
    const notice = clinic.notices.find(({ text }) => words.test(text));
    return notice
      ? { id, state: 'found', title, detail: notice.text, source }
      : ask(id, `${title} Not among \`notices\`; ${when}.`, source);
  });
}
