/** What a page and a frame on it tell each other: nothing of a member, only how high it is. */
export interface HelloMessage {
  type: 'careway-hello';
}

/** The height of the frame's page in CSS pixels. */
export interface HeightMessage {
  type: 'careway-height';
  height: number;
}

/** Higher than any page of the kit; a frame that asks for more is not one of ours. */
const HIGHEST = 30_000;

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;

export function isHello(data: unknown): data is HelloMessage {
  return typeOf(data) === 'careway-hello';
}

export function isHeight(data: unknown): data is HeightMessage {
  if (typeOf(data) !== 'careway-height') return false;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && height >= 0 && height <= HIGHEST;
}
