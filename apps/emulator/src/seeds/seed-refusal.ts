/** Why a thing of a seed cannot be made, and which member of it says so. */
export class SeedRefusal extends Error {
  override readonly name = 'SeedRefusal';

  constructor(
    message: string,
    readonly member: string,
  ) {
    super(message);
  }
}
