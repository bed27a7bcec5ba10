/** Answered with 401. The message says what is wrong and never holds any part of the token; nor is there a cause that might. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}
