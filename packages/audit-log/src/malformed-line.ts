/** A line that is no line of an export. */
export class MalformedLine extends Error {
  override readonly name = 'MalformedLine';
}
