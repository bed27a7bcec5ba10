import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';

import { pathText } from './policy-input.rules.js';

export function presentIssue({ path, reason }: Issue): { readonly path: string; readonly message: string } {
  return { path: pathText(path), message: reason };
}
