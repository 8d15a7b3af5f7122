import { slug } from 'github-slugger';

interface ContentsEntry {
  slug: string;
  text: string;
}

/**
 * A heading as it is seen: without the words said before it to those who hear the page, “Urgent advice: ”. They are no part
 * of its address, so the address tells them from an author's own words.
 */
export function asSeen<Entry extends ContentsEntry>(heading: Entry): Entry {
  const [, seen] = /^[^:]+: (.+)$/s.exec(heading.text) ?? [];
  return seen && isAddressOf(heading.slug, seen) && !isAddressOf(heading.slug, heading.text)
    ? { ...heading, text: seen }
    : heading;
}

/** A second heading of the same words has a number after its address. */
function isAddressOf(address: string, text: string): boolean {
  return address.replace(/-\d+$/, '') === slug(text) || address === slug(text);
}
