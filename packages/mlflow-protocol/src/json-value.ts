/** A parsed JSON text. Integers are numbers while a double holds them exactly, bigints beyond. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | { [key: string]: JsonValue };

/** The text is not JSON, is nested too deeply or is not UTF-8. `message` says which and where. */
export class MalformedJsonError extends Error {
  override readonly name = 'MalformedJsonError';
}
