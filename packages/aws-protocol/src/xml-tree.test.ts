import { describe, expect, it } from '@jest/globals';

import { parseXml } from './xml-tree.js';
import { escapeXml } from './xml-writer.js';

describe('parseXml', () => {
  it('reads names, attributes, text, CDATA and references', () => {
    const root = parseXml('\uFEFF<?xml version="1.0"?><!-- c --><a x="1&amp;2" y=\'"\'> t&lt;&#65;&#x42;<![CDATA[<&>]]><b:c/>\r\n</a> ');
    expect([root.name, [...root.attributes], root.text, root.children.map((child) => child.name)]).toEqual([
      'a',
      [
        ['x', '1&2'],
        ['y', '"'],
      ],
      ' t<AB<&>\n',
      ['b:c'],
    ]);
  });

  it('gives back what escapeXml wrote', () => {
    for (const text of ['', ' a ', `<&>"'`, '\r', '\t\n', 'é世😀', ']]>', '&amp;'])
      expect(parseXml(`<a>${escapeXml(text)}</a>`).text).toBe(text);
    expect(escapeXml('\ud800a\u0000')).toBe('\ufffda\ufffd');
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>text',
    '<a',
    '<a x>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&unknown;</a>',
    '<a>&</a>',
    '<a>& b;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#1114112;</a>',
    '<a><![CDATA[</a>',
    '<a><!--</a>',
    '<!DOCTYPE a><a/>',
    '<a>'.repeat(65) + '</a>'.repeat(65),
    '< a/>',
    '<a/ >',
  ])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow('The XML you provided was not well-formed');
  });

  it('takes linear time', () => {
    const started = performance.now();
    expect(() => parseXml(`<a ${' '.repeat(200_000)}`)).toThrow();
    expect(() => parseXml('<a'.repeat(100_000))).toThrow();
    expect(() => parseXml(`<a>${'&'.repeat(200_000)}</a>`)).toThrow();
    expect(parseXml(`<a>${'<b/>'.repeat(50_000)}</a>`).children).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
