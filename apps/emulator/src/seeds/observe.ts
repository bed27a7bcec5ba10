import { observeOrganizations } from './observe-organizations.js';
import { observeResources } from './observe-resources.js';
import { observeShares } from './observe-shares.js';
import type { SeedEntity } from './seed-entity.js';
import type { SeedParts } from './seed-parts.js';

/** All there is that a seed can say. */
export function observe(parts: SeedParts): SeedEntity[] {
  return [...observeOrganizations(parts), ...observeResources(parts), ...observeShares(parts)];
}
