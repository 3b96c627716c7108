export const en = {
  messages: {
    help: `Usage:
  zhupi validate FILE                          check a project file: schema, references, hashes, every quote
  zhupi convert IN… --to json [-o OUT]         make a project file of TXT and HTML files
        [--from txt|html]                      when the bytes and the name would mislead
  zhupi suggest [FILE] [--jsonl]               find figures and initiatives in an article; prints {figures, initiatives, links}
        [--only figures|initiatives]           as JSON. With --jsonl a stream: {id, input, numerals?} per line in, {id, figures,
                                               initiatives, links} per line out, in order; "numerals": true asks for every
                                               numeral. A wrong line is told with its number and has no answer; the others go on
  zhupi --help, --version

FILE and IN may be - for standard input (what suggest reads when no FILE is named), OUT for standard output (the default).
Exit codes: 0 done, 1 the input is wrong, 2 wrong usage.`,
    'unknown-command': 'zhupi: there is no command “{name}”. Try zhupi --help.',
    'bad-usage': 'zhupi {command}: {reason}. Try zhupi --help.',
    'one-file': 'name exactly one file',
    'some-file': 'name at least one file',
    'to-what': 'say --to json; the formats are: {formats}',
    'only-what': '--only must be one of: {kinds}',
    'from-what': '--from must be one of: {formats}',
    valid: '{file}: valid; articles {articles}, annotations {annotations}, links {links}, edits {edits}',
    found: '{file}: problems {count}',
    converted: '{file}: articles {articles}',
    problem: '{file}: {problem}',
    'problem-in-line': '{file}, line {line}: {problem}',
    'cannot-read': '{file}: cannot be read ({reason})',
    'cannot-write': '{file}: cannot be written ({reason})',
    repeated: '{file}: the same bytes as {first}; left out',
  },
  problems: {
    'json-too-large': 'larger than {limit} MB; not read',
    'line-too-long': 'longer than {limit} MB; not read',
    'line-not-json': 'not JSON at column {column}',
    'json-not-utf8': 'not UTF-8',
    'json-syntax': 'not JSON at line {line}, column {column}',
    'json-too-deep': 'nested more than {limit} levels deep',
    'json-duplicate-name': 'the same name twice in one object',
    'json-reserved-name': '“__proto__” cannot be a name',
    'json-number-range': 'the number is too large',
    'project-foreign': 'not a Zhupi project',
    'project-newer': 'written by a newer Zhupi: format {version}, this one reads up to {known}',
    'project-missing': 'missing',
    'project-wrong-value': 'wrong value; expected {expected}',
    'project-unknown-member': 'the format has no such member',
    'project-duplicate-id': 'the id “{id}” is used twice',
    'project-reserved-id': '“__proto__” cannot be an id',
    'project-dangling': 'nothing has the id “{id}”',
    'project-code-cycle': 'the code is among its own parents',
    'project-missing-code': '“{id}” is missing; every codebook needs it',
    'project-hotkey': 'the hotkey “{key}” belongs to another code',
    'project-base64': 'not base64',
    'project-hash': 'does not match the SHA-256 of the content',
    'project-length': 'not the length of the text in UTF-16 code units',
    'project-blocks': 'blocks overlap, are out of order or reach beyond the text',
    'project-span': 'spans overlap, are out of order, cut a character or reach beyond the text',
    'project-quote': 'not what the text says at the spans',
    'project-context': 'not what stands around the quote in the text',
    'project-code-points': 'not the same places as the spans, counted in code points',
    'project-link-end': 'a link of this type does not lead from or to this code',
    'project-link-to-itself': 'leads from an annotation to itself',
    'project-log-gap': 'an edit of this author before this one is missing',
    'project-log-chain': 'does not match the SHA-256 of this author’s edit before',
    'empty-file': 'holds no text',
    'no-text': 'a web page without any text',
    'binary-file': 'not a text file',
    'known-binary-file': 'a {format} file, not text',
    'file-too-large': 'larger than {limit} MB; not read',
    'encoding-unsure': 'the encoding is a guess: {encoding}; it could also be {alternatives}',
    'undecodable-bytes': '{count} places mean nothing in {encoding}',
    'control-characters': '{count} control characters, kept',
  },
}
