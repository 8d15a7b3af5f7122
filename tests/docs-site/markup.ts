import { markupProblems } from '../e2e/markup.ts';

/** What Starlight and Expressive Code write around our words, and no page of ours could change. */
const theirs: { problem: RegExp; because: string }[] = [
  {
    problem: /^void-style: .*head/,
    because: 'a slash at the end of a void element changes nothing',
  },
  { problem: /^no-trailing-whitespace: /, because: 'white space changes nothing' },
  { problem: /^no-implicit-button-type: /, because: 'none of these buttons stands in a form' },
  { problem: /^no-inline-style: .*site-search/, because: 'of the search’s own dialog' },
  {
    problem: /^element-permitted-content: <div>.* under <(?:code|button)>/,
    because: 'lines of code are `div`; the copied text and what is read are the same',
  },
  {
    problem: /^text-content: <button> .*figure/,
    because: 'the button to copy has its name in `title`, as axe takes it',
  },
  {
    problem: /^unique-landmark: .*starlight-toc/,
    because: 'of the two lists of contents one is shown, by the width of the window',
  },
  {
    problem: /^unique-landmark: .*#example-/,
    because: 'a page of a block shows the same block several times',
  },
];

/** What is wrong with the HTML of a page of the documentation. */
export async function docsProblems(html: string): Promise<string[]> {
  const problems = await markupProblems(html);
  return problems.filter((one) => !theirs.some(({ problem }) => problem.test(one)));
}
