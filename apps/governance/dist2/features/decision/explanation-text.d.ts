import type { Explanation } from './engine/explanation.js';
/** An explanation as one would tell it. */
export declare function explanationText({ decision, determining, toAllow }: Explanation): string;
