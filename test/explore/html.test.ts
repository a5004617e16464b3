import { describe, expect, it } from 'vitest';
import { data, escaped, html } from '../../src/explore/html.js';

describe('html', () => {
  it('escapes what it is given, in text and in attributes', () => {
    const hostile = `<script>alert("1")</script>' onload='x`;
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x</p>',
    );
  });

  it('takes markup, lists and nothing as what they are', () => {
    expect(html`<b>${html`<i>${1}</i>`}${[html`<u>a</u>`, 'b<']}${null}${undefined}${false}</b>`.text).toBe('<b><i>1</i><u>a</u>b&lt;</b>');
  });

  it('shows characters that turn direction by name, and drops other controls', () => {
    expect(escaped('甲\u202e乙\u2066丙\u200f')).toBe('甲⟨U+202E⟩乙⟨U+2066⟩丙⟨U+200F⟩');
    expect(escaped('a\u0000b\u0085c\ud800d\ufeff\n\t𠮷')).toBe('a�b�c�d�\n\t𠮷');
  });

  it('cannot end the element of its data', () => {
    const text = data('x', { a: '</script><script>alert(1)</script>\u2028' }).text;
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual({ a: '</script><script>alert(1)</script>\u2028' });
  });
});
