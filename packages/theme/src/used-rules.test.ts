import { expect, test } from 'vitest';
import { usedIn, usedRules } from './used-rules.ts';

const ours = (rules: string) => `@layer hearten.layout{${rules}}`;
const page =
  '<html><body><p class="hearten-a hearten-a--b">x</p><h2>y</h2><ul class=c><li></li></ul></body></html>';

test.each([
  ['a class that is there', ours('.hearten-a{color:red}'), ours('.hearten-a{color:red}')],
  [
    'a class that is not',
    ours('.hearten-x{color:red}.hearten-a{top:0}'),
    ours('.hearten-a{top:0}'),
  ],
  ['one of two selectors', ours('.hearten-x,.hearten-a p{top:0}'), ours('.hearten-a p{top:0}')],
  ['an element that is not there', ours('h4{top:0}h2>a:hover{top:0}'), ''],
  ['alternatives', ours(':is(h4,h2) :not(.z){top:0}'), ours(':is(h4,h2) :not(.z){top:0}')],
  [
    'alternatives that are all not there',
    ours(':is(h4,.hearten-x) p{top:0}.c:is(.hearten-a>p,.c:not(h4)){top:0}:is(*,h4){top:0}'),
    ours('.c:is(.hearten-a>p,.c:not(h4)){top:0}:is(*,h4){top:0}'),
  ],
  ['attributes', ours('[class~="zz zz"]{top:0}'), ours('[class~="zz zz"]{top:0}')],
  ['words from right to left', ours('[dir=rtl] p{top:0}[dir="rtl"] *{top:0}'), ''],
  ['a class without quotes', ours('.c li{top:0}'), ours('.c li{top:0}')],
  [
    'nested rules',
    ours('.hearten-a{top:0;& h4{left:0}& p{left:1px;right:0}@media print{& hr{top:1px}}}'),
    ours('.hearten-a{top:0;& p{left:1px;right:0}}'),
  ],
  ['a rule in print', `@media print{${ours('h4{top:0}')}}`, `@media print{${ours('h4{top:0}')}}`],
  ['print in a layer', ours('@media print{h4{top:0}h2{top:0}}'), ours('@media print{h2{top:0}}')],
  [
    'the order of layers',
    '@layer hearten.base,hearten.layout;',
    '@layer hearten.base,hearten.layout;',
  ],
  ['a site’s own rule', '.none{top:0}@layer own{h4{top:0}}', '.none{top:0}@layer own{h4{top:0}}'],
  [
    'fonts and frames',
    '@font-face{font-family:A;src:url(a)}@keyframes b{to{top:0}}',
    '@font-face{font-family:A;src:url(a)}@keyframes b{to{top:0}}',
  ],
  ['pseudo-elements', ours('*,::before{top:0}html{top:0}'), ours('*,::before{top:0}html{top:0}')],
])('keeps or leaves out %s', (_what, css, expected) => {
  expect(usedRules([css], usedIn(page))).toBe(expected);
});

test('sheets become one, with each layer once in a row', () => {
  const order = '@layer hearten.base,hearten.layout;';
  const sheets = [
    order + ours('p{top:0}'),
    `${order}@layer hearten.layout;${ours('h2{top:0}')}`,
    'p{left:0}',
    ours('p{right:0}'),
  ];
  expect(usedRules(sheets, usedIn(page))).toBe(
    `${order}${ours('p{top:0}h2{top:0}')}p{left:0}${ours('p{right:0}')}`,
  );
});

test('keeps the rules for words from right to left where there are any', () => {
  const css = ours('[dir=rtl] p{top:0}');
  expect(usedRules([css], usedIn(page.replace('<p', '<p dir="rtl"')))).toBe(css);
  expect(usedRules([css], usedIn(page.replace('<html', '<html dir=rtl lang=ar')))).toBe(css);
});
