export const en = {
  messages: {
    help: `Usage:
  zhupi validate FILE                          check a project file: schema, references, hashes, every quote
  zhupi convert IN… --to FORMAT [-o OUT]       a project file to any format; TXT and HTML files to a project.
                                               More, with examples: zhupi convert --help
  zhupi suggest [FILE] [--jsonl]               find figures and initiatives in an article; prints {figures, initiatives, links}
        [--only figures|initiatives]           as JSON. With --jsonl a stream: {id, input, numerals?} per line in, {id, figures,
                                               initiatives, links} per line out, in order; "numerals": true asks for every
                                               numeral. A wrong line is told with its number and has no answer; the others go on
  zhupi --help, --version

FILE and IN may be - for standard input (what suggest reads when no FILE is named), OUT for standard output (the default).
Exit codes: 0 done, 1 the input is wrong, 2 wrong usage.`,
    'help-convert': `Usage: zhupi convert IN… --to FORMAT [-o OUT] [options]

IN is one project file (.json); or TXT and HTML files, of which a new project is made; or files of annotations (.qdpx, .xmi, .jsonl,
.jsonld, .ann with .txt, .csv, .json of Label Studio, W3C or UIMA, .zip of any of them), which become a project too. - is standard input, for OUT standard output.
OUT ending in / is a folder that every file of the format goes into, without a zip around them.

Formats: json (the project itself), csv, xlsx, w3c, refi-qda, qdc, brat, doccano, label-studio, uima, conll, spacy, tei, html, codebook, replication.
What a format cannot hold is told on standard error, and in LOSSES.txt where the export is several files.

  --from FORMAT             when the bytes and the name of IN would mislead: txt, html, json, refi-qda, brat, uima, w3c,
                            label-studio, doccano, csv
  --into PROJECT            add the annotations of IN to this project file; OUT is the whole. What is there already is not added
                            again, and nothing that is there is changed. What moved or has no place is told on standard error
  --article, --status, --code, --coder LIST
                            only these (ids or names, with commas); statuses are new, in-progress, done, excluded
  --bom                     csv: begin the tables with a byte order mark, for Excel
  --utf16                   brat: count UTF-16 code units, for INCEpTION; brat itself counts code points
  --force                   replace OUT when it is there

Examples:
  zhupi convert news/*.txt --to json -o news.zhupi.json
  zhupi convert news.zhupi.json --to csv -o tables/ --status done
      R:       figures <- read.csv("tables/figures.csv", fileEncoding = "UTF-8")
      Python:  figures = pandas.read_csv("tables/figures.csv", keep_default_na=False)
      Spark:   spark.read.option("header", True).option("multiLine", True).option("escape", '"').csv("tables/figures.csv")
  zhupi convert coded.qdpx --to json -o coded.zhupi.json
  zhupi convert lin.zhupi.json --into all.zhupi.json --to json -o both.zhupi.json
  zhupi convert brat/*.ann brat/*.txt --from brat --into news.zhupi.json --to json -o news2.zhupi.json
  zhupi convert news.zhupi.json --to brat --coder 林澈 -o lin.zip
  ls projects/*.json | parallel zhupi convert {} --to xlsx -o {.}.xlsx

Exit codes: 0 done, 1 the input is wrong or OUT cannot be written, 2 wrong usage.`,
    'unknown-command': 'zhupi: there is no command “{name}”. Try zhupi --help.',
    'bad-usage': 'zhupi {command}: {reason}. Try zhupi --help.',
    'one-file': 'name exactly one file',
    'some-file': 'name at least one file',
    'to-what': 'say --to FORMAT; the formats are: {formats}',
    'one-project': 'name exactly one project file',
    'not-there': 'the project has no “{name}”',
    lost: '{file}: {count} × {words}',
    'only-what': '--only must be one of: {kinds}',
    'from-what': '--from must be one of: {formats}',
    valid: '{file}: valid; articles {articles}, annotations {annotations}, links {links}, edits {edits}',
    found: '{file}: problems {count}',
    converted: '{file}: articles {articles}',
    problem: '{file}: {problem}',
    warning: '{file}: warning: {problem}',
    warned: '{file}: warnings {count}',
    'problem-in-line': '{file}, line {line}: {problem}',
    'cannot-read': '{file}: cannot be read ({reason})',
    'cannot-write': '{file}: cannot be written ({reason})',
    placed:
      '{file}: annotations where the file says {exact}, moved {moved}, without a place {unplaced}, already there {known}; links {links}, links without both ends {linksLost}',
    moved: '{file}: {document}: {code} “{quote}”: moved to its words',
    'not-found': '{file}: {document}: {code} “{quote}”: not in the article',
    'no-article': '{file}: {document}: {code} “{quote}”: there is no such article',
    repeated: '{file}: the same bytes as {first}; left out',
  },
  problems: {
    'exchange-unknown': 'in none of the formats that annotations are read from ({formats})',
    'exchange-damaged': 'cannot be read as what it should be ({reason})',
    'exchange-too-large': 'unpacks to more than {limit} MB; not read',
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
    'project-alias': 'the alias “{alias}” is the name itself or another alias',
    'project-alias-circular': 'the alias “{alias}” is an initiative that has the name of this one as an alias',
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
    'value-required': 'a value is asked for',
    'value-too-small': 'less than {bound}, the least the codebook allows',
    'value-too-great': 'more than {bound}, the most the codebook allows',
    'value-too-long': 'longer than {count} characters',
    'value-unlike': 'not of the form {pattern}',
    'value-not-in-quote': 'does not stand in the marked text',
    'codebook-rule-kind': 'an attribute of kind {kind} cannot have this rule',
    'codebook-rule-bound': 'the bound is not written as an attribute of kind {kind} is',
    'attribute-misfit': '{value} is no {kind}',
    'figure-times-too-small': '{value} is {factor} times too small: the words say {read}',
    'figure-times-too-large': '{value} is {factor} times too large: the words say {read}',
    'figure-value-differs': '{value} is not what the words say: {read}',
    'figure-value-outside': '{value} is outside the bounds: {bounds}',
    'figure-bounds-reversed': 'the lower bound {lo} is above the upper bound {hi}',
    'figure-unit-differs': 'the unit {unit} is not that of the words: {read}',
    'figure-share-differs': 'percent and percentage points are not the same; the words: {quote}',
    'figure-change-opposite': 'the opposite direction of the words: {verb}',
    'empty-file': 'holds no text',
    'no-text': 'a web page without any text',
    'binary-file': 'not a text file',
    'known-binary-file': 'a {format} file, not text',
    'damaged-document': 'no whole {format} file ({reason})',
    'file-too-large': 'larger than {limit} MB; not read',
    'encoding-unsure': 'the encoding is a guess: {encoding}; it could also be {alternatives}',
    'undecodable-bytes': '{count} places mean nothing in {encoding}',
    'control-characters': '{count} control characters, kept',
  },
}
