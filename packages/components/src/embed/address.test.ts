import { expect, test } from 'vitest';
import { embedAddress } from './address.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/aBcD-eFgH_1';

test.each([
  ['https://www.youtube.com/watch?v=aBcD-eFgH_1', youtube],
  ['https://m.youtube.com/watch?feature=share&v=aBcD-eFgH_1&list=PL1', youtube],
  ['https://youtu.be/aBcD-eFgH_1?si=xyz', youtube],
  ['https://youtu.be/aBcD-eFgH_1?t=1h1m5s', `${youtube}?start=3665`],
  ['https://www.youtube.com/embed/aBcD-eFgH_1?start=90&autoplay=1', `${youtube}?start=90`],
  ['https://www.youtube.com/shorts/aBcD-eFgH_1', youtube],
  ['https://www.youtube.com/live/aBcD-eFgH_1', youtube],
  [youtube, youtube],
  ['https://vimeo.com/12345678', 'https://player.vimeo.com/video/12345678?dnt=1'],
  ['https://vimeo.com/channels/quiet/12345678', 'https://player.vimeo.com/video/12345678?dnt=1'],
  ['https://vimeo.com/12345678/0a1b2c', 'https://player.vimeo.com/video/12345678?h=0a1b2c&dnt=1'],
  [
    'https://player.vimeo.com/video/12345678?h=0a1b2c&autoplay=1',
    'https://player.vimeo.com/video/12345678?h=0a1b2c&dnt=1',
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2%2C3%2C4',
    'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2%2C3%2C4',
  ],
  ['https://www.google.com/maps/embed?pb=!1m1', 'https://www.google.com/maps/embed?pb=!1m1'],
  ['  https://video.example/tour ', 'https://video.example/tour'],
  ['http://127.0.0.1:4321/tour', 'http://127.0.0.1:4321/tour'],
])('%s is framed as %s', (written, framed) => {
  expect(embedAddress(written).address?.href).toBe(framed);
  // A component reads what Markdown has read before.
  expect(embedAddress(framed).address?.href).toBe(framed);
});

test.each([
  ['https://www.youtube.com/@fernhill', /one video/],
  ['https://www.youtube.com/playlist?list=PL1', /one video/],
  ['https://vimeo.com/fernhill', /one video/],
  ['https://www.google.com/maps/place/Fern+Street', /Share/],
  ['https://maps.app.goo.gl/AbC', /Share/],
  ['https://www.openstreetmap.org/#map=17/1/2', /Share/],
  ['http://video.example/tour', /https:/],
  ['//video.example/tour', /whole address/],
  ['/tour', /whole address/],
  ['javascript:alert(1)', /whole address/],
  ['', /whole address/],
])('%j cannot be framed, and the writer reads why', (written, says) => {
  expect(embedAddress(written).problem).toMatch(says);
});
