import type { Result } from './engine.ts';
import { excerptParts } from './excerpt.ts';
import type { More, Offer, SearchView } from './session.ts';
import type { SearchState } from './state.ts';

/** The parts of the page that change, by the name in their `data-part`. */
const names = ['filters', 'status', 'results', 'more', 'nothing', 'offers', 'failure', 'start'];

/** Shows on the page what a search finds. `change` is called when somebody takes an offer. */
export function pageView(root: ParentNode, change: (to: Partial<SearchState>) => void): SearchView {
  const parts = Object.fromEntries(
    names.map((name) => [name, root.querySelector<HTMLElement>(`[data-part="${name}"]`)]),
  );
  const template = root.querySelector<HTMLTemplateElement>('template[data-part="result"]');
  const items = (results: Result[]) =>
    results.flatMap((result) => (template ? [resultItem(template, result)] : []));
  const show = (status: string, shown: string[]) => {
    for (const name of ['filters', 'results', 'more', 'nothing', 'failure', 'start'])
      parts[name]?.toggleAttribute('hidden', !shown.includes(name));
    say(status);
  };
  const say = (text: string) => {
    if (parts.status) parts.status.textContent = text;
  };
  const offerMore = (more: More | undefined) => {
    const { more: button } = parts;
    if (!button) return;
    button.hidden = !more;
    button.onclick = async () => {
      const next = await more?.();
      const added = items(next?.results ?? []);
      parts.results?.append(...added);
      offerMore(next?.more);
      // The button moved down, or is gone: who came by keyboard reads on where the new ones begin.
      added[0]?.querySelector('a')?.focus();
    };
  };
  return {
    say,
    start: () => show('', ['start']),
    failure: () => show('', ['failure', 'start']),
    results: (status, results, more) => {
      show(status, ['filters', 'results']);
      parts.results?.replaceChildren(...items(results));
      offerMore(more);
    },
    nothing: (status, offers) => {
      show(status, ['filters', 'nothing', 'start']);
      parts.offers?.replaceChildren(...offers.map((offer) => offerButton(offer, change)));
    },
  };
}

/** A result as an item of the list, made from the page's template. */
function resultItem(
  template: HTMLTemplateElement,
  { address, title, label, day, excerpt, lang }: Result,
): HTMLElement {
  const item = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-result="${name}"]`);
  const setText = (name: string, text: string | undefined) => {
    const element = part(name);
    if (text && element) element.textContent = text;
    else element?.remove();
  };
  if (lang !== document.documentElement.lang) item.lang = lang;
  setText('label', label);
  setText('title', title);
  part('title')?.setAttribute('href', address);
  part('excerpt')?.append(...excerptParts(excerpt).map(pieceOf));
  setText('day', day?.text);
  part('day')?.setAttribute('datetime', day?.date ?? '');
  return item;
}

function pieceOf({ text, isFound }: { text: string; isFound: boolean }): Node {
  const words = document.createTextNode(text);
  if (!isFound) return words;
  const mark = document.createElement('mark');
  mark.append(words);
  return mark;
}

function offerButton({ text, change }: Offer, take: (to: Partial<SearchState>) => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'hearten-button hearten-button--quiet';
  button.textContent = text;
  button.onclick = () => take(change);
  return button;
}
