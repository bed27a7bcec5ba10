/** `unknown`: an operator, a key or a variable nobody here can judge. It never grants, and it keeps a Deny. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/**
 * What is known about a request by condition key in lower case. An empty list is a key that is known to be absent; nothing is one
 * that nobody here can judge. Asked only for the keys a policy names.
 */
export type Facts = (key: string) => readonly string[] | undefined;

/** Tells of a text whether it is the one that is meant. */
export type TextTest = (text: string, facts: Facts) => Verdict;

export function verdict(met: boolean): Verdict {
  return met ? 'met' : 'unmet';
}

export function opposite(found: Verdict): Verdict {
  if (found === 'unknown') return found;
  return found === 'met' ? 'unmet' : 'met';
}

/** Met when one of the tests is. */
export function alternatives(tests: readonly TextTest[]): TextTest {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (text, facts) => {
    let result: Verdict = 'unmet';
    for (const test of tests) {
      const found = test(text, facts);
      if (found === 'met') return found;
      if (found === 'unknown') result = found;
    }
    return result;
  };
}
