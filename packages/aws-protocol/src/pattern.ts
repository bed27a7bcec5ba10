/**
 * Patterns that do not compile as they stand, or that backtrack exponentially, with an equivalent that does neither.
 * Messages print the original.
 */
const rewritten: Readonly<Record<string, string>> = {
  // `$` cannot be repeated in ECMAScript; after a full match it says nothing
  '([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,128}': '[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*',
  '([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,256}': '[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*',
  // every character but the line ends that `.` refuses and the group does not name
  '.*(?:[ \\r\\n\\t].*)*': '[^\\u0085\\u2028\\u2029]*',
  // one character and its slash at a time: `+` inside a counted group is ambiguous; more than 1016 segments exceed the length limit
  'https://([.\\-_a-zA-Z0-9]+/?){3,1016}': 'https://(?:[.\\-_a-zA-Z0-9]/?){3,}',
};

/**
 * The test of a pattern of an AWS model: Java's `matches`, so the whole value.
 * Known difference: `\s` in ECMAScript includes Unicode spaces, in Java it does not.
 */
export function compilePattern(pattern: string): (value: string) => boolean {
  const source = `^(?:${rewritten[pattern] ?? pattern})$`;
  const expression = new RegExp(source, source.includes('\\p{') ? 'u' : '');
  return (value) => expression.test(value);
}
