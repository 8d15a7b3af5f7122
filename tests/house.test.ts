// The architecture that the documentation shows is the one that is there.
import { expect, test } from 'vitest';
import { drawHouse } from './house/drawing.ts';
import { housePage } from './house/house-page.ts';
import { floorsOf, readHouse, type Room } from './house/house.ts';

const rooms = readHouse();

test('docs/house.md says who imports whom: run this test without CI to write it', async () => {
  await expect(housePage(rooms)).toMatchFileSnapshot('../docs/house.md');
});

test('the picture of the house is drawn from the imports', async () => {
  await expect(drawHouse(rooms)).toMatchFileSnapshot('../docs/images/house.svg');
});

test('finds imports however they are written, and tells types from what runs', () => {
  const named = Object.fromEntries(rooms.map((room) => [room.folder, room]));
  expect(named.theme?.uses).toEqual(expect.arrayContaining(['care', 'components', 'markdown']));
  expect(named.markdown).toMatchObject({ uses: ['components'], knows: [] });
  expect(named.og).toMatchObject({ uses: [], knows: ['theme'] });
  expect(named.care).toMatchObject({ uses: [], knows: [] });
});

test('every package stands above all it imports', () => {
  const room = (folder: string, uses: string[] = []): Room => ({
    ...{ folder, name: folder, description: '', uses, knows: [] },
  });
  const floors = floorsOf([
    room('roof', ['wall', 'ground']),
    room('ground'),
    room('wall', ['ground']),
  ]);
  expect(floors.map((floor) => floor.map(({ folder }) => folder))).toEqual([
    ['ground'],
    ['wall'],
    ['roof'],
  ]);
});
