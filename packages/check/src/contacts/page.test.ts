import { expect, test } from 'vitest';
import { otherHost } from './contact.ts';
import { readPage } from './page.ts';

const page = new URL('https://clinic.example/blog/calm/');

/** The other hosts of a page, each with what for. */
function hostsOf(html: string): string[] {
  return readPage(html).contacts.flatMap(({ kind, url }) => {
    const host = otherHost(url, page);
    return host ? [`${kind} ${host}`] : [];
  });
}

const x = 'https://x.example';

test.each([
  [`<img src="${x}/a.jpg">`, ['image x.example']],
  ['<img src=//x.example/a.jpg>', ['image x.example']],
  ['<IMG SRC="https&#58;//x.example/a.jpg">', ['image x.example']],
  [
    `<img srcset="/a.jpg 1x, ${x}/a,b.jpg 2x,${x}/c.jpg 3x">`,
    ['image x.example', 'image x.example'],
  ],
  [`<picture><source srcset="${x}/a.avif"><img src="/a.jpg"></picture>`, ['image x.example']],
  [
    `<video poster="${x}/a.jpg" src="https://y.example/a.mp4"><track src="${x}/a.vtt"></video>`,
    ['media y.example', 'image x.example', 'media x.example'],
  ],
  [`<audio><source src="${x}/a.mp3"></audio>`, ['media x.example']],
  [`<iframe src="${x}/"></iframe>`, ['frame x.example']],
  [`<iframe srcdoc="<img src='${x}/a.jpg'>"></iframe>`, ['image x.example']],
  [`<embed src="${x}/a">`, ['undefined x.example']],
  [`<object data="${x}/a"></object>`, ['undefined x.example']],
  [`<link rel="stylesheet" href="${x}/a.css">`, ['style x.example']],
  [`<link rel="alternate stylesheet" href="${x}/a.css">`, ['style x.example']],
  [`<link rel=preload as=font href=${x}/a.woff2 crossorigin>`, ['font x.example']],
  [`<link rel="preload" href="${x}/a" as="fetch">`, ['connect x.example']],
  [
    `<link rel="preconnect" href="${x}"><link rel="dns-prefetch" href="//y.example">`,
    ['connect x.example', 'connect y.example'],
  ],
  [`<link rel="shortcut icon" href="${x}/a.ico">`, ['image x.example']],
  [`<link rel="modulepreload" href="${x}/a.js">`, ['script x.example']],
  [`<script src="${x}/a.js"></script>`, ['script x.example']],
  [`<script>fetch('${x}')</script>`, []],
  [
    `<form action="${x}/send"><button formaction="https://y.example/">Send</button></form>`,
    ['form x.example', 'form y.example'],
  ],
  [`<input type="image" src="${x}/a.png">`, ['image x.example']],
  [`<meta http-equiv="refresh" content="0;url=${x}/">`, ['redirect x.example']],
  ['<meta http-equiv="refresh" content="0;url=/blog/">', []],
  [`<a href="/a" ping="${x}/log /log">a</a>`, ['connect x.example']],
  [
    `<style>@import "${x}/a.css"; .a{background:url(https://y.example/a.png)}</style>`,
    ['style x.example', 'image y.example'],
  ],
  [
    `<style>@import url('${x}/a.css') print;@font-face{src:url(${x}/a.woff2) format("woff2")}</style>`,
    ['style x.example', 'font x.example'],
  ],
  [
    `<style>.a{background:image-set("${x}/a.png" 1x, url(https://y.example/b.png) 2x)}</style>`,
    ['image x.example', 'image y.example'],
  ],
  [`<style>/* ${x} */ .a::after{content:"${x}"}</style>`, []],
  [`<p style="background:url(${x}/a.png)">a</p>`, ['image x.example']],
  [
    `<svg><image href="${x}/a.png"/><use xlink:href="https://y.example/a.svg#b"/></svg>`,
    ['image x.example', 'image y.example'],
  ],
  [`<noscript><img src="${x}/a.gif"></noscript>`, ['image x.example']],
  [`<a href="${x}/" target="film">Load</a><iframe name="film"></iframe>`, ['frame x.example']],
  [`<a href="${x}/" target="_blank">A link</a>`, []],
  [`<link rel="canonical" href="${x}/"><link rel="alternate" hreflang="es" href="${x}/es/">`, []],
  [`<meta property="og:image" content="${x}/a.jpg">`, []],
  [`<!-- <img src="${x}/a.jpg"> --><textarea><img src="${x}/a.jpg"></textarea>`, []],
  [`<script type="application/ld+json">{"url":"${x}/"}</script>`, []],
  [
    '<img src="https://clinic.example/a.jpg"><img src="/a.jpg"><img src="data:image/gif;base64,AA">',
    [],
  ],
])('%s contacts %j', (html, expected) => {
  expect(hostsOf(html)).toEqual(expected);
});

test('what waits for a press is told apart from what is loaded at once', () => {
  const { contacts } = readPage(`<iframe name="a"></iframe><a target="a" href="${x}/">Load</a>`);
  expect(contacts).toMatchObject([{ kind: 'frame', url: `${x}/`, isOnPress: true }]);
});

test('what a strict policy refuses is found, and the policy with it', () => {
  const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><p style="color:red" onclick="go()">a</p><script>go()</script><script type="application/json">{}</script>`;
  expect(readPage(html)).toMatchObject({
    policy: "default-src 'self'",
    refused: ['<p style="color:red">', '<p onclick="go()">'],
    scripts: ['go()'],
  });
});
