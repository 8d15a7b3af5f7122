import { floorsOf, type Room } from './house.ts';

const box = { width: 190, height: 46 };
// More than half a box, so that a line down to one room passes beside the one before it.
const step = { x: 110, y: 68 };
const margin = 20;

interface Place {
  room: Room;
  x: number;
  y: number;
}

/** The house as a picture, its rooms down a stair: right and then down leads to what a room imports, dashed for types alone. */
export function drawHouse(rooms: readonly Room[]): string {
  const places = floorsOf(rooms)
    .toReversed()
    .flat()
    .map((room, at) => ({ room, x: margin + at * step.x, y: margin + at * step.y }));
  const last = places.length - 1;
  const width = 2 * margin + last * step.x + box.width;
  const height = 2 * margin + last * step.y + box.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `  <title>Who imports whom in packages/</title>`,
    `  <desc>${rooms.map(spell).join(' ')}</desc>`,
    style,
    `  <rect class="ground" width="${width}" height="${height}" rx="12" />`,
    ...places.flatMap((target) => arrowsTo(target, places)).map((line) => `  ${line}`),
    ...places.map((place) => `  ${boxOf(place)}`),
    '</svg>',
    '',
  ].join('\n');
}

// Its own ground and ink: a picture is the same in light and dark.
const style = `  <style>
    .ground { fill: #fbf8f1; }
    .room { fill: #fff; stroke: #2f5c4c; stroke-width: 1.5; }
    .name { font: 600 14px system-ui, sans-serif; fill: #1d3a30; text-anchor: middle; }
    .folder { font: 12px system-ui, sans-serif; fill: #4a5a52; text-anchor: middle; }
    .arrow { fill: none; stroke: #6b8578; stroke-width: 1.5; marker-end: url(#tip); }
    .types { stroke-dasharray: 5 4; }
  </style>
  <defs>
    <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M0 0L8 4L0 8Z" fill="#6b8578" />
    </marker>
  </defs>`;

/** Lines to a room, the highest furthest to the right, so that none crosses where another turns. */
function arrowsTo({ room, x, y }: Place, places: readonly Place[]): string[] {
  const users = places.filter((place) =>
    [...place.room.uses, ...place.room.knows].includes(room.folder),
  );
  return users.map((user, at) => {
    const down = x + box.width - 14 - (at * (step.x - 28)) / Math.max(users.length, 4);
    const across = user.y + box.height / 2 + offsetOf(user, room);
    const kind = user.room.knows.includes(room.folder) ? 'arrow types' : 'arrow';
    return `<path class="${kind}" d="M${user.x + box.width} ${round(across)}H${round(down)}V${y}" />`;
  });
}

/** Lines that leave one room leave it beside one another. */
function offsetOf({ room }: Place, target: Room): number {
  const all = [...room.uses, ...room.knows].toSorted();
  return (all.indexOf(target.folder) - (all.length - 1) / 2) * 9;
}

function boxOf({ room, x, y }: Place): string {
  const middle = round(x + box.width / 2);
  return [
    `<rect class="room" x="${round(x)}" y="${y}" width="${box.width}" height="${box.height}" rx="8" />`,
    `<text class="name" x="${middle}" y="${y + 20}">${room.name}</text>`,
    `<text class="folder" x="${middle}" y="${y + 36}">packages/${room.folder}</text>`,
  ].join('');
}

/** A room in words, for those who hear the picture. */
export function spell({ folder, uses, knows }: Room): string {
  const parts = [
    ...(uses.length > 0 ? [`imports ${uses.join(', ')}`] : []),
    ...(knows.length > 0 ? [`takes types of ${knows.join(', ')}`] : []),
  ];
  return `${folder} ${parts.join(' and ') || 'imports none of them'}.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
