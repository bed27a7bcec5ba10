const BASIC_FORMAT = /^\d{8}T\d{6}Z$/;

/** Milliseconds of `20150830T123600Z`; undefined for any other form and for dates that do not exist. */
export function parseAmzDate(text: string): number | undefined {
  if (!BASIC_FORMAT.test(text)) return undefined;
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6, 8));
  const hour = Number(text.slice(9, 11));
  const minute = Number(text.slice(11, 13));
  const second = Number(text.slice(13, 15));
  const date = new Date(Date.UTC(Number(text.slice(0, 4)), month - 1, day, hour, minute, second));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? date.getTime() : undefined;
}

/** `20150830T123600Z` for milliseconds since the epoch. */
export function formatAmzDate(time: number): string {
  const iso = new Date(time).toISOString();
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}T${iso.slice(11, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}
