import { HeaderError } from './header.mjs';

/**
 * A mermaid diagram of a table of transitions: from a state, by an operation, to a state. Operations that leave the state as it is are told below it.
 *
 * @param {Record<string, Record<string, string>>} transitions the first state is where it begins
 */
export function lifecycleDiagram(transitions) {
  const states = Object.keys(transitions);
  const lines = states.flatMap((from) => {
    const byTarget = grouped(Object.entries(transitions[from]));
    return Object.entries(byTarget).flatMap(([to, moves]) =>
      to === from ? [] : [`  ${from} --> ${to}: ${moves.map(([name]) => name).join(', ')}`],
    );
  });
  const ends = states.filter((state) => Object.keys(transitions[state]).length === 0).map((state) => `  ${state} --> [*]`);
  const diagram = ['```mermaid', 'stateDiagram-v2', `  [*] --> ${states[0]}`, ...lines, ...ends, '```'].join('\n');
  const staying = states.flatMap((state) => {
    const names = Object.entries(transitions[state]).flatMap(([name, to]) => (to === state ? [name] : []));
    return names.length === 0 ? [] : [`\`${state}\`: ${names.join(', ')}`];
  });
  return `${diagram}\n\nLeaving it as it is: ${staying.join(' · ')}.`;
}

function grouped(entries) {
  const groups = {};
  for (const entry of entries) (groups[entry[1]] ??= []).push(entry);
  return groups;
}

/**
 * Compares diagrams below `<!-- states of X -->` with the values of the enum X.
 *
 * @throws HeaderError that names the states that differ
 */
export function checkStates(page, schema) {
  for (const [, name, diagram] of page.matchAll(/<!-- states of (\w+) -->\s+```mermaid\n([^]*?)```/g)) {
    const body = new RegExp(`^enum ${name} \\{\\n([^]*?)^\\}`, 'm').exec(schema)?.[1];
    if (body === undefined) throw new HeaderError(`docs/governance.md: the schema has no enum ${name}`);
    const wanted = new Set(body.replace(/"""[^]*?"""/g, '').match(/\w+/g));
    const drawn = new Set([...diagram.matchAll(/^ {2}(\w+) -->/gm), ...diagram.matchAll(/--> (\w+)/g)].map(([, state]) => state));
    const differing = [...wanted, ...drawn].filter((state) => !wanted.has(state) || !drawn.has(state));
    if (differing.length > 0)
      throw new HeaderError(`docs/governance.md: the diagram of ${name} and the schema differ in ${differing.join(', ')}`);
  }
}
