/**
 * Words as a shell cuts them (Python's `shlex.split`): quotes group, a backslash takes the next character as it is,
 * inside double quotes only before `"` and `\`. undefined when a quote or an escape is not finished.
 */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === "'" || character === '"') {
      const end = endOfQuotes(text, at);
      if (end === -1) return undefined;
      const quoted = text.slice(at + 1, end);
      word = (word ?? '') + (character === '"' ? quoted.replace(/\\(["\\])/g, '$1') : quoted);
      at = end;
    } else if (character === '\\') {
      if (++at === text.length) return undefined;
      word = (word ?? '') + text[at];
    } else {
      word = (word ?? '') + character;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

function endOfQuotes(text: string, start: number): number {
  const quote = text[start] as string;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
