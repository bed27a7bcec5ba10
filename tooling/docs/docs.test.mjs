import { describe, expect, it } from '@jest/globals';

import { readHeader } from './src/header.mjs';
import { checkStates, lifecycleDiagram } from './src/state-diagrams.mjs';
import { settingsTable, withSection } from './src/settings-table.mjs';

const header = (gaps, rest = '\n *\n * By design\n *\n * Client quirks') =>
  `/**\n * A service.\n *\n * Gaps\n${gaps}${rest}\n */\nimport 'x';\n`;

describe('header', () => {
  it('reads summary, sections and items, over several lines', () => {
    const text = header(
      ' * - One thing (really)\n *   is missing (2026-11-22, documented: https://example.org/a)\n * - Another (2026-11-20, inferred)',
    );
    expect(readHeader('service.ts', text)).toEqual({
      summary: 'A service.',
      sections: [
        {
          title: 'Gaps',
          items: [
            { text: 'One thing (really) is missing', date: '2026-11-22', kind: 'documented', source: 'https://example.org/a' },
            { text: 'Another', date: '2026-11-20', kind: 'inferred' },
          ],
        },
        { title: 'By design', items: [] },
        { title: 'Client quirks', items: [] },
      ],
    });
  });

  it.each([
    ['no comment', `import 'x';\n`, 'service.ts:1: starts with a comment'],
    ['no date', header(' * - One thing'), 'service.ts:5: an item ends in'],
    ['no such date', header(' * - One thing (2026-13-45, inferred)'), 'service.ts:5: 2026-13-45 is no date'],
    ['a page without address', header(' * - One thing (2026-11-22, documented: somewhere)'), 'service.ts:5: what is documented'],
    ['a recording of nothing', header(' * - One thing (2026-11-22, recorded)'), 'service.ts:5: what is recorded'],
    ['text between items', header(' * Something'), 'service.ts:5: expected a section'],
    ['a missing section', header('', ''), 'has no section "By design"'],
    ['the wrong order', header('', '\n * Client quirks'), 'expected "By design"'],
  ])('refuses %s', (_, text, message) => expect(() => readHeader('service.ts', text)).toThrow(message));
});

describe('settings table', () => {
  const setting = { flag: '--port', variable: 'MLAPPS_PORT', default: '4566', description: 'Port | 0' };

  it('replaces what stands between the markers', () => {
    const text = withSection('a\n<!-- settings:start -->old<!-- settings:end -->\nb', 'settings', settingsTable([setting]));
    expect(text).toContain('| `--port` | `MLAPPS_PORT` | `4566` | Port \\| 0 |');
    expect(text).not.toContain('old');
    expect(text).toMatch(/^a\n[^]*\nb$/);
  });

  it('refuses a setting that says nothing, and a text without markers', () => {
    expect(() => settingsTable([{ ...setting, description: '' }])).toThrow('--port has no .describe');
    expect(() => withSection('a', 'settings', '')).toThrow('markers');
  });
});

describe('state diagrams', () => {
  it('draw a table of transitions', () => {
    const text = lifecycleDiagram({ DRAFT: { edit: 'DRAFT', submit: 'ACTIVE', force: 'ACTIVE' }, ACTIVE: { end: 'ENDED' }, ENDED: {} });
    expect(text.split('\n').slice(2)).toEqual([
      '  [*] --> DRAFT',
      '  DRAFT --> ACTIVE: submit, force',
      '  ACTIVE --> ENDED: end',
      '  ENDED --> [*]',
      '```',
      '',
      'Leaving it as it is: `DRAFT`: edit.',
    ]);
  });

  const schema = 'enum Light {\n  """\n  Of danger.\n  """\n  RED\n  GREEN\n}\n';
  const page = (state) =>
    `<!-- states of Light -->\n\n\`\`\`mermaid\nstateDiagram-v2\n  [*] --> RED: now\n  RED --> ${state}: go\n\`\`\`\n`;
  it('have the states of the schema', () => {
    expect(() => checkStates(page('GREEN'), schema)).not.toThrow();
    expect(() => checkStates(page('BLUE'), schema)).toThrow('differ in GREEN, BLUE');
    expect(() => checkStates(page('GREEN'), 'enum Lamp {\n  RED\n}\n')).toThrow('no enum Light');
  });
});
