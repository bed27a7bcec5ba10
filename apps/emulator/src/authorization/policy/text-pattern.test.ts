import { describe, expect, it } from '@jest/globals';

import { compileGlob, globMatches, splitAtColons, stretchTest, tokensOf } from './text-pattern.js';

describe('globMatches', () => {
  it.each([
    ['', '', true],
    ['', '*', true],
    ['abc', 'a*c', true],
    ['abc', 'a?c', true],
    ['abc', 'a?', false],
    ['abcabc', '*bc', true],
    ['abcabd', '*bc', false],
    ['a.c', 'a?c', true],
    ['a+c', 'a.c', false],
    ['abc', 'abc*', true],
    ['abc', '****', true],
  ])('%j like %j is %j', (text, pattern, expected) => expect(globMatches(text, compileGlob(pattern))).toBe(expected));

  it('takes no exponential time', () => {
    expect(globMatches('a'.repeat(5000), compileGlob(`${'a*'.repeat(500)}b`))).toBe(false);
  });

  it('looks at a stretch of a text only', () => expect(globMatches('xabcx', compileGlob('a?c'), 1, 4)).toBe(true));
});

describe('variables', () => {
  const facts = new Map([
    ['aws:username', ['a*']],
    ['aws:absent', []],
  ]);
  const compare = (text: string, pattern: string, variables = true): string => {
    const tokens = tokensOf(pattern, { variables, wildcards: true });
    return stretchTest(tokens)(text, (key) => facts.get(key), 0, text.length);
  };

  it.each([
    ['home/a*/x', 'home/${aws:username}/*', 'met'],
    ['home/ab/x', 'home/${aws:username}/*', 'unmet'],
    ['home/a*', "home/${ AWS:UserName , 'b'}", 'met'],
    ['home/b', "home/${aws:absent, 'b'}", 'met'],
    ['home/', "home/${aws:absent, ''}", 'met'],
    ['home/b', 'home/${aws:absent}', 'unmet'],
    ['home/b', "home/${aws:who, 'b'}", 'unknown'],
    ['work/b', 'home/${aws:who}', 'unmet'],
    ['a*b?c$', 'a${*}b${?}c${$}', 'met'],
    ['axb', 'a${*}b', 'unmet'],
    ['${aws:username', '${aws:username', 'met'],
  ])('%j is %j: %s', (text, pattern, expected) => expect(compare(text, pattern)).toBe(expected));

  it('are plain text in the older version', () => {
    expect(compare('${aws:username}', '${aws:username}', false)).toBe('met');
    expect(compare('a*', '${aws:username}', false)).toBe('unmet');
  });

  it('keep their colons when a text is cut', () => {
    const tokens = tokensOf('arn:${aws:a}:b:*:c', { variables: true, wildcards: true });
    expect(splitAtColons(tokens, 6)).toHaveLength(5);
    expect(splitAtColons(tokens, 2).map((part) => part.length)).toEqual([1, 4]);
  });
});
