import { decodePercent } from './query-string.js';

/**
 * A path of the model, e.g. `/{Bucket}/{Key+}`. A greedy label takes the rest of the path, slashes included.
 * Percent escapes are decoded after splitting, so that `%2F` never separates.
 */
export interface PathTemplate {
  /** Same text for templates that match the same paths. */
  readonly shape: string;
  /** Label names in order. */
  readonly labels: readonly string[];
  /** The labels' values as sent, still percent-encoded; `undefined` when the path is another. */
  match(path: string): readonly string[] | undefined;
}

type Segment = { readonly literal: string } | { readonly label: string; readonly greedy: boolean };

export function parsePathTemplate(path: string): PathTemplate {
  const segments = path
    .split('/')
    .filter((part) => part !== '')
    .map(segmentOf);
  const labels = segments.flatMap((segment) => ('label' in segment ? [segment.label] : []));
  const shape = segments.map((segment) => ('literal' in segment ? segment.literal : segment.greedy ? '{+}' : '{}')).join('/');
  return { shape, labels, match: (sent) => matchSegments(segments, sent) };
}

function segmentOf(part: string): Segment {
  const label = /^\{([^}+]+)(\+?)\}$/.exec(part);
  return label === null ? { literal: part } : { label: label[1]!, greedy: label[2] === '+' };
}

/** Labels are never empty; one slash may end a path that has no greedy label (`/bucket/` is `/bucket`). */
function matchSegments(segments: readonly Segment[], path: string): readonly string[] | undefined {
  const values: string[] = [];
  let at = 1;
  for (const segment of segments) {
    if (at > path.length) return undefined;
    const slash = path.indexOf('/', at);
    const greedy = 'label' in segment && segment.greedy;
    const end = greedy || slash === -1 ? path.length : slash;
    const part = path.slice(at, end);
    if (part === '') return undefined;
    if ('label' in segment) values.push(part);
    else if (segment.literal !== part) return undefined;
    at = end + 1;
  }
  return at >= path.length ? values : undefined;
}

/** @throws UnmodelledFault `invalidUri` */
export function decodeLabel(text: string): string {
  return decodePercent(text);
}
