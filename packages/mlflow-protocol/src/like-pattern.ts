/**
 * LIKE and ILIKE as MLflow's SQLite store evaluates them: `%` is any text, `_` one code point, no escape character.
 * LIKE is exact (`PRAGMA case_sensitive_like = true`, mlflow 3.10.1 `store/db/utils.py`); ILIKE compares
 * `lower(column) LIKE lower(pattern)` (SQLAlchemy), and SQLite's lower() knows ASCII only.
 */
export type LikeOperator = 'LIKE' | 'ILIKE';

const ANY_TEXT = '%';
const ANY_CHARACTER = '_';

const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** @example likeMatcher('LIKE', 'resnet%')('resnet50') // true */
export function likeMatcher(operator: LikeOperator, pattern: string): (text: string) => boolean {
  const folded = operator === 'ILIKE' ? asciiLower : (text: string) => text;
  const wanted = Array.from(folded(pattern));
  return (text) => matchesLike(wanted, Array.from(folded(text)));
}

/** Goes back to the last `%` only: at most pattern length times text length steps, whatever the pattern. */
function matchesLike(pattern: readonly string[], text: readonly string[]): boolean {
  let p = 0;
  let lastAny = -1;
  let resumeAt = 0;
  for (let t = 0; t < text.length;) {
    if (p < pattern.length && pattern[p] === ANY_TEXT) {
      lastAny = p++;
      resumeAt = t;
    } else if (p < pattern.length && (pattern[p] === ANY_CHARACTER || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (lastAny !== -1) {
      p = lastAny + 1;
      t = ++resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[p] === ANY_TEXT) p++;
  return p === pattern.length;
}
